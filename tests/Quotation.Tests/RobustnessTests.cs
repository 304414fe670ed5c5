using System.Text.Json;
using CsCheck;

namespace Analysis.Quotation.Tests;

internal sealed class RobustnessTests
{
    private const string Alphabet = "“”‘’「」『』\"'，。：；！？、—…说指出表示认为林国栋厂长他的了《》（）\n \u3000a7\ud83d\ude00\ud800\u0001";
    private static readonly AnalysisPipeline Pipeline = new PipelineBuilder().Add(new QuotationPlugin()).Build();

    [Test]
    public void Any_text_is_read_twice_the_same_way() =>
        Gen.Char[Alphabet].Array[0, 120].Sample(chars =>
        {
            var article = Article.FromText(new string(chars));
            var first = Pipeline.Analyze(article);
            return first.Faults.IsEmpty && Written(first) == Written(Pipeline.Analyze(article));
        });

    [Test]
    public void Passages_never_cross() =>
        Gen.Char[Alphabet].Array[0, 200].Sample(chars =>
        {
            var text = new string(chars);
            var direct = Pipeline.Analyze(Article.FromText(text)).Get(QuotationLayer.Key)
                .Where(quote => quote.Value.Mode == QuoteMode.Direct).Select(quote => quote.Span).ToArray();
            return direct.Zip(direct.Skip(1)).All(pair =>
                !pair.First.Overlaps(pair.Second) || pair.First.Contains(pair.Second));
        });

    [TestCase("“", 1_000_000)]
    [TestCase("“好", 300_000)]
    [TestCase("他说：“好，", 100_000)]
    public void A_million_marks_are_no_trouble(string part, int times) =>
        Assert.That(Pipeline.Analyze(Article.FromText(string.Concat(Enumerable.Repeat(part, times)))).Faults, Is.Empty);

    [Test]
    public void Marks_nest_a_hundred_thousand_deep()
    {
        var text = string.Concat(Enumerable.Repeat("“‘", 50_000)) + "好" + string.Concat(Enumerable.Repeat("’”", 50_000));
        var result = Pipeline.Analyze(Article.FromText(text));
        Assert.That(result.Faults, Is.Empty);
        Assert.That(result.Get(QuotationLayer.Key).Count, Is.EqualTo(100_000));
    }

    [TestCase("“")]
    [TestCase("“好”")]
    [TestCase("”好“")]
    [TestCase("他说“好\n")]
    public void A_long_text_can_be_given_up(string part)
    {
        var article = Article.FromText(string.Concat(Enumerable.Repeat(part, 3_000_000 / part.Length)));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        Assert.That(() => Pipeline.Analyze(article, source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static string Written(AnnotatedArticle article)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var layer in article.Layers.Values)
                layer.WriteTo(writer);
            writer.WriteEndArray();
        }

        return Convert.ToBase64String(stream.ToArray());
    }
}
