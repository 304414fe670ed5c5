using System.Text;
using Analysis.Host.Reading;
using Analysis.Host.Reading.Html;

namespace Analysis.Host.Tests;

/// <summary>What is read of pages of the web, and what stands around it.</summary>
internal sealed class HtmlReaderTests
{
    private const string First = "城南的柳叶巷有一口老井，井水清甜，只是井台年久失修，今年春天才修好。";
    private const string Second = "井台修好以后，巷子里的人又有了说话的地方，天天有人来打水。";

    [TestCase($"<nav><a>首页</a></nav><article><h1>水井</h1><p>{First}</p><p>{Second}</p></article><aside><p>{Second}猜你喜欢</p></aside>", TestName = "in <article>")]
    [TestCase($"<div class=top><a href=/>首页</a> <a href=/b>要闻</a></div><div class=main><h1>水井</h1><div class=content><p>{First}</p><p>{Second}</p></div></div>"
        + "<div class=right-list><ul><li><a href=/c>一条邮路四十里，老邮差走了三十年没有丢过一封信</a></li><li><a href=/d>渡口装了新灯，夜里行船的人老远就望得见岸边的石阶</a></li></ul></div>"
        + "<div class=footer><p>河湾日报社版权所有，未经授权不得转载，违者必究，联系电话见网站首页。</p></div>", TestName = "where the text is")]
    [TestCase($"<table><tr><td><a href=/>首页</a></td><td id=zoom><h1>水井</h1>　　{First}<br>\n　　{Second}<br></td></tr></table>", TestName = "in a cell, its lines parted by breaks")]
    [TestCase($"<h1>水井</h1><div><div id=share-box>分享到：微信</div><div class=c><p>{First}</p><p style='display: none'>隐</p><p>{Second}</p></div><div class=comments><p>{First}沙发，写得真好，我家门口也有一口井。</p></div></div>", TestName = "below a title that stands apart")]
    [TestCase($"<body><h1>水井</h1>{First}<p>{Second}", TestName = "in the body itself")]
    public void The_article_is_read_alone(string html) =>
        Assert.That(Read(html).Text.Replace("\u3000", ""), Is.EqualTo($"水井\n{First}\n{Second}\n"));

    [Test]
    public void Several_articles_are_read_in_their_order() => Assert.That(
        Read($"<article><h2>一</h2><p>{First}</p></article><article><h2>二</h2><p>{Second}</p></article><article>广告</article>").Text,
        Is.EqualTo($"一\n{First}\n二\n{Second}\n"));

    [Test]
    public void Headings_are_marked_by_their_depth()
    {
        var text = Read($"<main><h1>水井<br>一条巷子</h1><p>{First}</p><h3>后来</h3><p>{Second}</p></main>");
        Assert.That(text.Marks.Select(mark => (mark.Span.Of(text.Text), mark.Level)), Is.EqualTo(((string, int)[])[("水井\n一条巷子", 1), ("后来", 3)]));
    }

    [Test]
    public void Items_have_their_numbers_and_rows_their_cells() => Assert.That(
        Read($"<main><p>{First}<ol start=3><li>打水</li><li><b>浇</b>花</li></ol><ul><li>歇凉</ul><table><tr><th>桶</th><td>五只</td></tr></table></main>").Text,
        Is.EqualTo($"{First}\n3. 打水\n4. 浇花\n歇凉\n桶\t五只\n"));

    [Test]
    public void A_line_break_in_the_source_is_a_blank_between_Latin_words_alone() =>
        Assert.That(Read($"<main><p>井水\n  清甜 the\nwell&nbsp;is <ruby>深<rt>shēn</rt></ruby></p><p>{First}</p></main>").Text, Does.StartWith("井水清甜 the well\u00A0is 深\n"));

    [Test]
    public void The_head_says_when_and_where_it_appeared_and_who_wrote_it()
    {
        var metadata = Read($"<head><meta property='article:published_time' content='2024-03-05'><meta name=author content='林小溪'><meta property='og:site_name' content='河湾日报'></head><main>{First}</main>").Metadata;
        Assert.That(metadata, Is.EquivalentTo(new Dictionary<string, string> { ["date"] = "2024-03-05", ["author"] = "林小溪", ["outlet"] = "河湾日报" }));
    }

    private static SourceText Read(string html) =>
        new HtmlReader(ReadingOptions.Default).Read(new MemoryStream(Encoding.UTF8.GetBytes(html)), "a.html", CancellationToken.None).Single();
}
