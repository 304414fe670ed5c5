using System.Text.Json;
using Analysis;
using Analysis.Keywords;

namespace Keywords.Tests;

public sealed class KeywordMethodTests
{
    private static AnnotatedArticle Analyze()
    {
        using var json = JsonDocument.Parse("""{ "ranking": "tfIdf" }""");
        return new PipelineBuilder().Add(Sample.Segmenter())
            .Add(new KeywordPlugin(), new PluginContext(".", json.RootElement)).Build().Analyze(Sample.Article());
    }

    [Test]
    public void TheMethodSaysWhatTheTermsWereRankedByAndOfWhatPerMillionIs()
    {
        var result = Analyze();
        var method = result.Get(KeywordLayer.Method).Single().Value;
        var keyword = result.Get(KeywordLayer.Key)[0].Value;
        Assert.That(method.Ranking, Is.EqualTo(KeywordRanking.TfIdf));
        Assert.That(method.Options, Is.EqualTo(new KeywordOptions
        {
            Ranking = KeywordRanking.TfIdf,
            PartsOfSpeech = method.Options.PartsOfSpeech,
        }), "what the configuration leaves out keeps its default");
        Assert.That(method.Options.PartsOfSpeech, Is.EqualTo(new KeywordOptions().PartsOfSpeech));
        Assert.That(keyword.PerMillion, Is.EqualTo(keyword.Count * 1e6 / method.Tokens).Within(0.1));
    }

    [Test]
    public void TheMethodNamesTheSegmenterAndItsDictionaryWhereTheyAreKnown()
    {
        Assert.That(Analyze().Get(KeywordLayer.Method).Single().Value.Segmentation, Is.Null, "nobody said who it was");
        var result = new PipelineBuilder().Add(Sample.Segmenter()).Add(new SegmenterCard()).Add(new KeywordPlugin()).Build()
            .Analyze(Sample.Article());
        Assert.That(result.Get(KeywordLayer.Method).Single().Value.Segmentation, Is.EqualTo(SegmenterCard.Card));
    }

    private sealed class SegmenterCard : Analyzer<SegmenterMethod>
    {
        public static readonly SegmenterMethod Card = new("small", "1.0.0", "of this test", []);

        public override LayerKey<SegmenterMethod> Output => SegmenterMethod.Layer;

        public override IEnumerable<Annotation<SegmenterMethod>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
            [new(new TextSpan(0, article.Article.Text.Length), Card)];
    }

    [Test]
    public void BothLayersAreWrittenWithTheNamesOfTheOutputFormat()
    {
        var result = Analyze();
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            result.Layers["keyword"].WriteTo(writer, 0);
        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.That(json.RootElement.EnumerateObject().Select(member => member.Name), Is.EqualTo(new[]
        {
            "span", "term", "count", "perMillion", "score", "rank", "isNew", "spans",
        }));
        Assert.That(json.RootElement.GetProperty("spans")[0].GetArrayLength(), Is.EqualTo(2));
    }
}
