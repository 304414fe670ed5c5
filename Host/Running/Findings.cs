using Analysis.Host.Loading;

namespace Analysis.Host.Running;

/// <summary>Collects the diagnostics of a page and of its articles, in their order.</summary>
internal static class Findings
{
    /// <summary>What was noticed while the page was decoded and cut into articles; what both say is said once.</summary>
    public static IReadOnlyList<Finding> OfPage(Page page)
    {
        var findings = new List<Finding>();
        foreach (var found in page.Source.Diagnostics)
            findings.Add(Of(page, found));
        foreach (var found in page.Diagnostics)
        {
            if (!page.Source.Diagnostics.Contains(found))
                findings.Add(Of(page, found));
        }

        findings.Sort();
        return findings;
    }

    /// <summary>What the plugins' checks found in an article: every layer whose values are diagnostics.</summary>
    public static IReadOnlyList<Finding> OfArticle(AnnotatedArticle article, PluginPipeline plugins)
    {
        var findings = new List<Finding>();
        foreach (var name in plugins.Layers)
        {
            if (!article.Layers.TryGetValue(name, out var layer) || layer is not AnnotationLayer<Diagnostic> check)
                continue;
            foreach (var found in check)
                findings.Add(Of(article.Article, found, plugins.PluginOf(name)));
        }

        findings.Sort();
        return findings;
    }

    private static Finding Of(Page page, Annotation<Diagnostic> found)
    {
        var start = Math.Min(found.Span.Start, page.Source.Text.Length);
        return new Finding(found.Value, found.Span, [found.Span], page.Source.Lines.PositionAt(start), null);
    }

    private static Finding Of(Article article, Annotation<Diagnostic> found, string plugin)
    {
        var source = article.SourceOf(found.Span);
        var start = source.IsEmpty ? 0 : source[0].Start;
        return new Finding(found.Value, found.Span, source, article.Source.Lines.PositionAt(start), plugin);
    }
}
