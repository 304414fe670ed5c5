using System.Collections.Immutable;
using Analysis.Host.Loading;
using Analysis.Host.Reading;

namespace Analysis.Host.Running;

/// <summary>From one input to its results: read, cut into articles, analyzed. Thread-safe.</summary>
internal sealed class DocumentAnalyzer(InputReader inputs, ArticleReader articles, PluginPipeline plugins)
{
    /// <summary>Which findings are reported, and how much they matter.</summary>
    public FindingFilter Filter { get; init; } = FindingFilter.None;

    /// <summary>Leaves out what is not sure enough, or null: all is reported.</summary>
    public ConfidenceFilter? Confidence { get; init; }

    /// <summary>Where times are added up, or null where nobody wants to know.</summary>
    public Timings? Timings { get; init; }

    /// <summary>The sections of a report that are written for each article.</summary>
    public ImmutableArray<PluginReportSection> Sections { get; init; } = [];

    /// <summary>
    /// Analyzes what <paramref name="pending"/> holds; what cannot be read becomes a result that says so, behind those of
    /// what could.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<DocumentResult> Analyze(PendingInput pending, CancellationToken cancellationToken)
    {
        var results = ImmutableArray.CreateBuilder<DocumentResult>();
        try
        {
            foreach (var text in pending.Read(inputs, cancellationToken))
                results.Add(Analyze(text, cancellationToken));
        }
        catch (InputException exception)
        {
            results.Add(DocumentResult.Unreadable(pending.Input.Name, exception.Message));
        }

        return results.DrainToImmutable();
    }

    private DocumentResult Analyze(SourceText text, CancellationToken cancellationToken)
    {
        var page = Timings.Measure(Timings, "articles", () => articles.Read(text));
        var analyzed = ImmutableArray.CreateBuilder<ArticleResult>(page.Articles.Length);
        foreach (var article in page.Articles)
        {
            var annotated = Timings is null
                ? plugins.Pipeline.Analyze(article, cancellationToken)
                : plugins.Pipeline.AnalyzeTimed(article, (analyzer, time) => Timings.Add(analyzer.OutputKey.Name, time), cancellationToken);
            annotated = Confidence?.Apply(annotated) ?? annotated;
            analyzed.Add(new ArticleResult(annotated, Findings.OfArticle(annotated, plugins))
            {
                Sections = WrittenSection.Of(annotated, Sections, cancellationToken),
            });
        }

        return Filter.Apply(new DocumentResult(text.Name, page, Findings.OfPage(page), analyzed.DrainToImmutable(), null));
    }
}
