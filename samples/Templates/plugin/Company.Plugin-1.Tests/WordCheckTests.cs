using Analysis;
using Analysis.Testing;

namespace Company.Plugin_1.Tests;

public sealed class WordCheckTests
{
    private static readonly WordList List = new(new PluginContext(AppContext.BaseDirectory));

    [Test]
    public void The_contract_is_kept() => AnalyzerContract.Check(new WordCheck(List));

    [Test]
    public void A_word_of_the_list_is_found()
    {
        var found = new PipelineBuilder().Add(new WordCheck(List)).Build().Analyze(Article.FromText("众所周知，水渠修好了。"));
        Assert.That(found.Get(StandardLayers.Check("word.check")).Single().Span, Is.EqualTo(new TextSpan(0, 4)));
    }
}
