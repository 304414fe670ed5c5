using Analysis;
using Analysis.Keywords;

namespace Keywords.Tests;

/// <summary>An article written for these tests, in the manner of the press.</summary>
internal static class Sample
{
    public const string Title = "让社区食堂成为老人的幸福厨房";

    public const string Text =
        Title + "\n" +
        "社区食堂办得好不好，老人说了算。去年，青石桥街道开办了三家社区食堂，为老人提供助餐服务。\n" +
        "办好社区食堂，要算好经济账。有的社区食堂靠补贴度日，补贴一停就关门。青石桥街道把助餐服务交给餐饮企业，企业有了收入，老人得了实惠。\n" +
        "助餐服务不只是一顿饭。志愿者上门送餐，陪老人说说话，“银龄餐桌”成了邻里相聚的地方。今年，街道还将推出AI点餐，“银龄餐桌”要从3家增加到12家。\n" +
        "社区食堂连着民心。把助餐服务做细，老人才会有更多幸福感。";

    public static SmallSegmenter Segmenter() => new SmallSegmenter()
        .With(WordClass.Noun, "社区 食堂 老人 厨房 街道 经济 企业 收入 实惠 志愿者 餐桌 邻里 民心 幸福感 补贴 地方", -8)
        .With(WordClass.VerbalNoun, "服务", -7)
        .With(WordClass.Noun, "青石桥 银龄 助餐 餐饮", -13)
        .With(WordClass.Adjective, "幸福 好", -8)
        .With(WordClass.Verb, "成为 开办 提供 办好 算好 度日 关门 交给 上门 送餐 相聚 推出 点餐 增加 做细", -9)
        .With(WordClass.Time, "去年 今年", -7)
        .With(WordClass.Pronoun, "有的", -7)
        .With(WordClass.Particle, "的 了", -3);

    public static Article Article(string text = Text)
    {
        var plain = Analysis.Article.FromText(text);
        var paragraphs = plain.Paragraphs;
        if (text == Text)
            paragraphs = paragraphs.SetItem(0, paragraphs[0] with { Role = ParagraphRole.Title });
        return new Article(plain.Id, text, paragraphs, plain.Source, plain.Map);
    }

    public static List<Keyword> Keywords(KeywordOptions? options = null, Article? article = null, SmallSegmenter? segmenter = null)
    {
        var pipeline = new PipelineBuilder()
            .Add(segmenter ?? Segmenter()).Add(new KeywordAnalyzer(options ?? new KeywordOptions())).Build();
        var result = pipeline.Analyze(article ?? Article());
        Assert.That(result.Faults, Is.Empty);
        return [.. result.Get(KeywordLayer.Key).Select(keyword => keyword.Value)];
    }
}
