using System.Collections.Immutable;
using Analysis.Quotation.Checks;
using Analysis.Quotation.Marks;

namespace Analysis.Quotation;

/// <summary>Judges the quotations of an article: marks, attribution, and words quoted in two ways. Thread-safe.</summary>
public sealed class QuotationCheck : Analyzer<Diagnostic>
{
    private readonly SourceCheck sources;

    /// <summary>Creates the check.</summary>
    /// <param name="language">The language of the messages on sources, <c>zh</c> or <c>en</c>; null: <c>zh</c>.</param>
    public QuotationCheck(string? language = null) => sources = new SourceCheck(new CheckMessages(language));

    /// <inheritdoc/>
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("quotation.check");

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> Inputs => [QuotationLayer.Key];

    /// <inheritdoc/>
    public override ImmutableArray<string> Languages => ["zh"];

    /// <inheritdoc/>
    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var findings = new List<Annotation<Diagnostic>>();
        MarkCheck.Add(MarkReader.Read(article.Article, cancellationToken).Problems, findings, cancellationToken);
        var quotes = article.Get(QuotationLayer.Key);
        AttributionCheck.Add(quotes, findings, cancellationToken);
        WordingCheck.Add(article.Article.Text, quotes, findings, cancellationToken);
        sources.Add(article.Article.Text, quotes, findings, cancellationToken);
        PunctuationCheck.Add(article.Article.Text, quotes, findings, cancellationToken);
        RunSort.Sort(findings, static (a, b) => a.Span.CompareTo(b.Span) is not 0 and var order
            ? order : string.CompareOrdinal(a.Value.Code, b.Value.Code), cancellationToken);
        return findings;
    }
}
