using System.Collections.Immutable;

namespace Analysis.Quotation.Tests;

/// <summary>What the plugin says of a text, in words that a test can be read by.</summary>
internal sealed class Reading
{
    private static readonly AnalysisPipeline Pipeline = new PipelineBuilder().Add(new QuotationPlugin()).Build();

    private Reading(string text, AnnotatedArticle article)
    {
        Text = text;
        Assert.That(article.Faults, Is.Empty);
        Quotes = [.. article.Get(QuotationLayer.Key)];
        Findings = [.. article.Get(StandardLayers.Check("quotation.check")).Select(finding => finding.Value.Code)];
    }

    public string Text { get; }

    public ImmutableArray<Annotation<Quote>> Quotes { get; }

    public ImmutableArray<string> Findings { get; }

    public IEnumerable<string> Direct => Quotes.Where(quote => quote.Value.Mode == QuoteMode.Direct).Select(quote => quote.Span.Of(Text));

    public static Reading Of(string text) => new(text, Pipeline.Analyze(Article.FromText(text)));

    /// <summary>The one quotation whose words are <paramref name="words"/>.</summary>
    public Quote this[string words] => Quotes.Single(quote => quote.Span.Of(Text) == words).Value;
}
