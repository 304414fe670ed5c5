using Analysis.Host.Loading;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting;

/// <summary>Collects the diagnostics of a page and of its articles, in the order of their positions.</summary>
internal static class Findings
{
    /// <summary>What was noticed while the page was decoded and cut into articles.</summary>
    public static IEnumerable<Finding> OfPage(DocumentResult document)
    {
        if (document.Page is not { } page)
            return [];
        return page.Source.Diagnostics.Concat(page.Diagnostics).Distinct()
            .OrderBy(found => found.Span)
            .Select(found => new Finding(
                found.Value, found.Span, [found.Span], page.Source.Lines.PositionAt(Math.Min(found.Span.Start, page.Source.Text.Length)), null));
    }

    /// <summary>What the plugins' checks found in an article: every layer whose values are diagnostics.</summary>
    public static IEnumerable<Finding> OfArticle(AnnotatedArticle article, PluginPipeline plugins) =>
        article.Layers.Values.OfType<AnnotationLayer<Diagnostic>>()
            .Where(layer => plugins.Layers.Contains(layer.Key.Name))
            .SelectMany(layer => layer.Select(found => (found, plugin: plugins.PluginOf(layer.Key.Name))))
            .OrderBy(pair => pair.found.Span)
            .Select(pair => Of(article.Article, pair.found, pair.plugin));

    private static Finding Of(Article article, Annotation<Diagnostic> found, string plugin)
    {
        var source = article.SourceOf(found.Span);
        var start = source.IsEmpty ? 0 : source[0].Start;
        return new Finding(found.Value, found.Span, source, article.Source.Lines.PositionAt(start), plugin);
    }
}
