using Analysis;
using Analysis.Keywords;

namespace Keywords.Tests;

public sealed class KeywordAnalyzerTests
{
    private static readonly KeywordOptions All = new() { MaximumTerms = 0 };

    [Test]
    public void EachSpanReadsLikeItsTermAndTheCountIsTheNumberOfSpans()
    {
        foreach (var keyword in Sample.Keywords(All))
        {
            Assert.That(keyword.Spans.Select(span => span.Of(Sample.Text)), Is.All.EqualTo(keyword.Term));
            Assert.That(keyword.Spans, Has.Length.EqualTo(keyword.Count));
            Assert.That(keyword.Spans, Is.Ordered);
        }
    }

    [TestCase("社区食堂", 6)]
    [TestCase("助餐服务", 4)]
    [TestCase("老人", 6)]
    [TestCase("食堂", 6)]
    [TestCase("银龄餐桌", 2)]
    public void CountsEveryPlace(string term, int count) =>
        Assert.That(Sample.Keywords(All).Single(keyword => keyword.Term == term).Count, Is.EqualTo(count));

    [Test]
    public void PerMillionIsOfTheTokensThatAreNoPunctuation()
    {
        var text = "老人爱食堂，食堂爱老人。";
        var keyword = Sample.Keywords(All, Article.FromText(text)).Single(keyword => keyword.Term == "老人");

        // 老人 爱 食堂 食堂 爱 老人: six tokens, the two marks not counted.
        Assert.That(keyword.PerMillion, Is.EqualTo(2 / 6.0 * 1e6).Within(0.1));
    }

    [Test]
    public void RanksAreOneTwoThreeAndScoresFall()
    {
        var keywords = Sample.Keywords(All);
        Assert.That(keywords.Select(keyword => keyword.Rank), Is.EqualTo(Enumerable.Range(1, keywords.Count)));
        Assert.That(keywords.Select(keyword => keyword.Score), Is.Ordered.Descending);
        Assert.That(keywords.Select(keyword => keyword.Term), Is.Unique);
    }

    [Test]
    public void ATermOfSeveralWordsFromTheTitleRanksFirst() =>
        Assert.That(Sample.Keywords()[0].Term, Is.EqualTo("社区食堂"));

    [Test]
    public void ANestedTermRanksBelowTheOneThatItNeverLeaves()
    {
        var terms = Sample.Keywords(All).Select(keyword => keyword.Term).ToList();
        Assert.That(terms.IndexOf("助餐"), Is.GreaterThan(terms.IndexOf("助餐服务")));
        Assert.That(terms.IndexOf("食堂"), Is.GreaterThan(terms.IndexOf("社区食堂")));
    }

    [Test]
    public void AQuotedNameIsATerm() =>
        Assert.That(Sample.Keywords().Select(keyword => keyword.Term), Has.Member("银龄餐桌"));

    [Test]
    public void NoTermBeginsOrEndsWithAStopWord() =>
        Assert.That(Sample.Keywords(All).Select(keyword => keyword.Term), Has.None.StartsWith("的").And.None.EndsWith("了"));

    [Test]
    public void TheSpanOfEachAnnotationIsTheWholeText()
    {
        var pipeline = new PipelineBuilder().Add(Sample.Segmenter()).Add(new KeywordAnalyzer()).Build();
        var layer = pipeline.Analyze(Sample.Article()).Get(KeywordLayer.Key);
        Assert.That(layer.Select(annotation => annotation.Span), Is.All.EqualTo(new TextSpan(0, Sample.Text.Length)));
        Assert.That(layer.CaptionAt(0), Is.EqualTo("社区食堂"));
    }

    [Test]
    public void SaysTheSameTwiceAndOnFourThreads()
    {
        var pipeline = new PipelineBuilder().Add(Sample.Segmenter()).Add(new KeywordAnalyzer()).Build();
        string Run() => string.Join('\n', pipeline.Analyze(Sample.Article()).Get(KeywordLayer.Key)
            .Select(keyword => $"{keyword.Value.Term} {keyword.Value.Score:R} {string.Join(' ', keyword.Value.Spans)}"));
        var once = Run();
        var results = new string[4];
        Parallel.For(0, results.Length, i => results[i] = Run());
        Assert.That(results, Is.All.EqualTo(once));
    }

    [TestCase("")]
    [TestCase("。")]
    [TestCase("\uD800")]
    [TestCase("老")]
    public void ReadsTextsWithoutTerms(string text) =>
        Assert.That(Sample.Keywords(article: Article.FromText(text)), Is.Empty);
}
