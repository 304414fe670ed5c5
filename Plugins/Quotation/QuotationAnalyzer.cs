using System.Collections.Immutable;
using Analysis.Quotation.Attribution;
using Analysis.Quotation.Indirect;
using Analysis.Quotation.Marks;
using Analysis.Quotation.Sourcing;

namespace Analysis.Quotation;

/// <summary>
/// Finds what is quoted, with marks or by a verb of saying, what kind it is, and who says it. Reads Chinese. Thread-safe;
/// the work grows with the length of the text.
/// </summary>
public sealed class QuotationAnalyzer : Analyzer<Quote>
{
    private readonly Lexicon lexicon;
    private readonly SourceSet sources;

    /// <summary>Creates an analyzer that knows the built-in sources.</summary>
    public QuotationAnalyzer()
        : this(new Lexicon("zh"))
    {
    }

    /// <summary>Creates an analyzer.</summary>
    /// <param name="indexes">What quotations are looked up in before the built-in sources, best first; the caller disposes them.</param>
    public QuotationAnalyzer(ImmutableArray<SourceIndex> indexes)
        : this(new Lexicon("zh"), new SourceSet(indexes))
    {
    }

    internal QuotationAnalyzer(SourceSet sources)
        : this(new Lexicon("zh"), sources)
    {
    }

    internal QuotationAnalyzer(Lexicon lexicon, SourceSet? sources = null)
    {
        this.lexicon = lexicon;
        this.sources = sources ?? new SourceSet([]);
    }

    /// <inheritdoc/>
    public override LayerKey<Quote> Output => QuotationLayer.Key;

    /// <inheritdoc/>
    public override ImmutableArray<string> Languages => ["zh"];

    /// <inheritdoc/>
    public override IEnumerable<Annotation<Quote>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Read(article.Article, cancellationToken);
    }

    internal List<Annotation<Quote>> Read(Article article, CancellationToken cancellationToken)
    {
        var reading = MarkReader.Read(article, cancellationToken);
        var view = new ArticleView(article, reading.Passages, cancellationToken);
        var reports = Reports.Read(view, lexicon, cancellationToken);
        var quotes = new List<Annotation<Quote>>(reading.Passages.Count);
        var mentions = new Mentions(view, reports.Cast, lexicon, cancellationToken);
        var digest = Digest.Read(view, reports, lexicon);
        var speakers = new Speakers(view, reports.Cast, mentions, digest, lexicon);
        new DirectReader(view, reports, mentions, speakers, digest, lexicon).Read(quotes, cancellationToken);
        new IndirectReader(view, reports, speakers, digest, lexicon).Read(quotes, cancellationToken);
        var sourcing = new QuoteSourcing(article.Text, sources, lexicon);
        for (var i = 0; i < quotes.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            quotes[i] = new(quotes[i].Span, sourcing.Source(quotes[i].Span, quotes[i].Value, cancellationToken));
        }

        new UnmarkedReader(article, reading.Passages, sources, lexicon).Read(quotes, cancellationToken);
        RunSort.Sort(quotes, static (a, b) => a.Span.CompareTo(b.Span), cancellationToken);
        return quotes;
    }
}
