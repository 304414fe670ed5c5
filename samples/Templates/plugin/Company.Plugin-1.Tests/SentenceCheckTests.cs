using Analysis;
using Analysis.Testing;

namespace Company.Plugin_1.Tests;

public sealed class SentenceCheckTests
{
    /// <summary>Random texts such as no editor writes: what every analyzer keeps.</summary>
    [Test]
    public void The_contract_is_kept() => AnalyzerContract.Check(new SentenceCheck(new SentenceOptions()));

    [Test]
    public void A_long_sentence_is_found_and_a_short_one_is_not()
    {
        var pipeline = new PipelineBuilder().Add(new SentenceCheck(new SentenceOptions { Longest = 8 })).Build();
        var article = Article.FromText("水渠修好了。村里的人都说这条水渠修得好。");
        var found = pipeline.Analyze(article).Get(StandardLayers.Check("sentence.check"));
        Assert.That(found.Select(finding => finding.Span.Of(article.Text)), Is.EqualTo(["村里的人都说这条水渠修得好。"]));
    }
}
