using System.Collections.Immutable;
using System.Text;
using Analysis.Host.Loading;
using Analysis.Host.Running;
using StyledText = Spectre.Console.Paragraph;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>A report for a person at a terminal: article by article what an editor wants to see.</summary>
internal sealed class PrettyReport(PluginPipeline plugins, PrettyOptions options) : Report
{
    private readonly ArticleSection articles = new(plugins, options);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        var canvas = new Canvas(options);
        var heading = new StyledText();
        heading.Append(Printable.Of(document.Path), Styles.Title);
        if (document.Page is { } page)
            heading.Append($"  {Summary(page)}", Styles.Quiet);
        if (document.Error is not null)
            heading.Append($"  {Printable.Of(document.Error)}", Styles.Error);
        canvas.Draw(heading);
        if (FindingList.Of(document.Findings) is { } findings)
            canvas.Draw(findings);
        foreach (var article in document.Articles)
            articles.Draw(canvas, article);
        return canvas.ToUtf8();
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Close(ImmutableArray<Table>? tables)
    {
        if (tables is not { Length: > 0 } drawn)
            return default;
        var canvas = new Canvas(options);
        foreach (var table in drawn)
            CorpusTable.Draw(canvas, table);
        return canvas.ToUtf8();
    }

    private static string Summary(Page page)
    {
        var summary = new StringBuilder()
            .Append(page.Source.Encoding)
            .Append(" · ").Append(Count(page.Source.Text.Length, "character"))
            .Append(" · ").Append(Count(page.Articles.Length, "article"));
        if (page.Duplicates.Length > 0)
            summary.Append(" · ").Append(Count(page.Duplicates.Length, "repeated passage")).Append(" left out");
        if (page.Furniture.Length > 0)
            summary.Append(" · ").Append(Count(page.Furniture.Length, "piece")).Append(" of furniture");
        return summary.ToString();
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
