using System.Diagnostics;
using Analysis;
using CsCheck;

namespace Core.Tests.Articles;

public sealed class ArticleReaderProperties
{
    private static readonly string[] Words =
    [
        "\n", "\n", "\n\n", "\r\n", "\r", " ", "　　", "　", "\t", "王小明", "本报记者", "、", "。", "，", "（", "）", "(", ")", "《", "》", "“", "”",
        "——", "一、", "（一）", "1.", "■", "#", "# ", "第5版", "2024年3月5日", "山城日报", "责任编辑：", "作者单位：", "据《山城日报》", "ABCDEF",
        "新华社北京3月5日电", "在《山城日报》撰文", "记者", "目录", "……5", "注释", "文/", "来源：", "本报讯", "二、", "Page 5", "March 5, 2024", "*", "河水慢慢涨起来了", "孩子们在岸边放风筝", "\uD800", "\uDC00", "\0", "\uFEFF", "\u200B", "12", "a", "?", "！", "·",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);

    private static readonly Gen<string> Texts = Gen.Frequency(
        (6, Pieces.Array[0, 60].Select(string.Concat)),
        (3, Gen.Char.Array[0, 200].Select(characters => new string(characters))),
        (2, Pieces.Array[0, 20].Select(pieces => string.Concat(Enumerable.Repeat(string.Concat(pieces), 5)))));

    [Test]
    public void Each_visible_character_is_in_exactly_one_place() =>
        Texts.Sample(text => PageChecks.Check(new ArticleReader().Read(new SourceText(text))), iter: 4000);

    [Test]
    public void It_also_is_without_any_repair() =>
        Texts.Sample(text => PageChecks.Check(new ArticleReader(ArticleReaderOptions.ReadOnly).Read(new SourceText(text))), iter: 1000);

    [Test]
    public void Source_offsets_come_back_from_the_article() =>
        Texts.Sample(text =>
        {
            foreach (var article in new ArticleReader().Read(new SourceText(text)).Articles)
            {
                foreach (var segment in article.Map.Segments)
                    Assert.That(article.Map.ToArticle(segment.SourceStart), Is.EqualTo(segment.Start));
            }
        }, iter: 1000);

    [Test]
    [Retry(5)]
    public void A_large_page_of_very_unlike_lines_is_read_within_three_seconds()
    {
        var text = new SourceText(string.Join('\n', Enumerable.Range(0, 100_000).Select(i => i switch
        {
            50_000 => string.Concat(Enumerable.Repeat("河水慢慢涨起来了，孩子们在岸边放风筝。", 55_000)),
            _ when i % 10 == 0 => "这一行在页上一遍又一遍地出现，因为读页的机器停不下来。",
            _ => $"第{i}天的记录写在这里，{(i % 3 == 0 ? "没有写完" : "写完了。")}然后翻过{i * 7}页",
        })));
        Assert.That(System.Text.Encoding.UTF8.GetByteCount(text.Text), Is.GreaterThan(10_000_000));
        new ArticleReader().Read(new SourceText("天亮了。\n雨也停了。\n"));
        var before = Environment.CpuUsage.TotalTime;

        new ArticleReader().Read(text);

        Assert.That(Environment.CpuUsage.TotalTime - before, Is.LessThan(TimeSpan.FromSeconds(3)));
    }

    [TestCaseSource(nameof(LargeTexts))]
    [Retry(3)]
    public void The_time_grows_with_the_text_alone(string name, Func<string> make)
    {
        var text = new SourceText(make(), name);
        var time = Stopwatch.StartNew();

        new ArticleReader().Read(text);

        // Ten times what a quiet machine takes; work that grows with the square takes minutes.
        Assert.That(time.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    private static IEnumerable<TestCaseData> LargeTexts()
    {
        yield return Large("many lines", () => string.Join('\n', Enumerable.Range(0, 100_000).Select(i => $"第{i}天的记录写在这里，{(i % 3 == 0 ? "没有写完" : "写完了。")}然后翻过{i * 7}页")));
        yield return Large("one long line", () => string.Concat(Enumerable.Repeat("河水慢慢涨起来了，孩子们在岸边放风筝。", 50_000)));
        yield return Large("one line again and again", () => string.Concat(Enumerable.Repeat("河水慢慢涨起来了，孩子们在岸边放风筝。\n", 10_000)));
        yield return Large("nothing but titles", () => string.Concat(Enumerable.Range(0, 100_000).Select(i => $"第{i}个孩子的风筝\n")));
        yield return Large("unfinished lines", () => string.Concat(Enumerable.Range(0, 100_000).Select(i => $"{(char)(0x4E00 + (i % 3000))}河水慢慢涨起来了，孩子们在岸边放{i}\n\n好。\n")));
        yield return Large("open brackets", () => new string('（', 1_000_000));
        yield return Large("datelines", () => string.Concat(Enumerable.Repeat("河水涨了。本报山城3月5日电日电。", 100_000)));
        yield return Large("reports that break off", () => "河边的风筝\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"河水慢慢涨起来了，孩子们在岸边放{i}\n\n好。本报山城3月5日电 春天来了{i}\n\n")));
        yield return Large("numbered headings run into paragraphs", () => string.Concat(Enumerable.Range(0, 50_000).Select(i => $"一、第{i}节\n河水涨了。二、再涨一点\n")));
        yield return Large("a list of contents", () => "目录\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"第{i}个风筝……{i}\n")) + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"第{i}个风筝\n")));
        yield return Large("Markdown", () => string.Concat(Enumerable.Range(0, 50_000).Select(i => $"## 第{i}个风筝\n河水慢慢涨起来了，{i}没有写完\n")));
        yield return Large("notes", () => "好。" + string.Concat(Enumerable.Repeat("（作者：王小明）", 100_000)));
    }

    private static TestCaseData Large(string name, Func<string> make) => new TestCaseData(name, make).SetArgDisplayNames(name);
}
