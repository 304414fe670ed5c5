using System.Collections.Immutable;
using Analysis.Quotation.Attribution;
using Analysis.Quotation.Indirect;
using Analysis.Quotation.Marks;

namespace Analysis.Quotation;

/// <summary>
/// Finds what is quoted, with marks or by a verb of saying, what kind it is, and who says it. Reads Chinese. Thread-safe;
/// the work grows with the length of the text.
/// </summary>
public sealed class QuotationAnalyzer : Analyzer<Quote>
{
    private readonly Lexicon lexicon = new("zh");

    /// <inheritdoc/>
    public override LayerKey<Quote> Output => QuotationLayer.Key;

    /// <inheritdoc/>
    public override ImmutableArray<string> Languages => ["zh"];

    /// <inheritdoc/>
    public override IEnumerable<Annotation<Quote>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var reading = MarkReader.Read(article.Article, cancellationToken);
        var view = new ArticleView(article.Article, reading.Passages, cancellationToken);
        var reports = Reports.Read(view, lexicon, cancellationToken);
        var quotes = new List<Annotation<Quote>>(reading.Passages.Count);
        var mentions = new Mentions(view, reports.Cast, lexicon, cancellationToken);
        var digest = Digest.Read(view, reports, lexicon);
        var speakers = new Speakers(view, reports.Cast, mentions, digest, lexicon);
        new DirectReader(view, reports, mentions, speakers, digest, lexicon).Read(quotes, cancellationToken);
        new IndirectReader(view, reports, speakers, digest, lexicon).Read(quotes, cancellationToken);
        RunSort.Sort(quotes, static (a, b) => a.Span.CompareTo(b.Span), cancellationToken);
        return quotes;
    }
}
