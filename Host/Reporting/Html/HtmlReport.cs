using System.Collections.Immutable;
using System.Text;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Reporting.Tables;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Html;

/// <summary>
/// One page to look at in a browser, to print and to send, with nothing outside it: each article's text, and beside it, as
/// data, what was found. The page's script lays marks over the text and makes trees, tables and figures when they are looked at, so
/// that a report of many articles opens as fast as their text.
/// </summary>
internal sealed class HtmlReport : Report
{
    private readonly RunData run;
    private readonly ArticleData articles;

    /// <summary>A report.</summary>
    /// <param name="contents">What it is of.</param>
    /// <param name="language">The language that the report speaks, or null: Chinese.</param>
    public HtmlReport(ReportContents contents, string? language)
    {
        run = new RunData(contents, new ReportWords(language));
        articles = new ArticleData(contents);
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Opening
    {
        get
        {
            var title = HtmlText.Of(run.Words["report.title"]);
            var html = new StringBuilder()
                .Append("<!DOCTYPE html>\n<html lang=\"").Append(run.Words.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(PageCode.Policy).Append("\">\n")
                .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
                .Append("<meta name=\"generator\" content=\"analysis ").Append(HtmlText.Of(HostVersion.Text)).Append("\">\n")
                .Append("<title>").Append(title).Append("</title>\n<style>").Append(PageCode.Style).Append("</style>\n</head>\n<body>\n")
                .Append("<header><h1>").Append(title).Append("</h1></header>\n")
                .Append("<noscript><p>").Append(HtmlText.Of(run.Words["report.noScript"])).Append("</p></noscript>\n<main>\n");
            DataIsland.Append(html, "run", run.Write);
            return HostConsole.Utf8.GetBytes(html.ToString());
        }
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        var html = new StringBuilder("<section class=\"document\">\n<h2>").Append(HtmlText.Of(document.Path)).Append("</h2>\n");
        if (document.Error is { } error)
            html.Append("<p class=\"failure\">").Append(HtmlText.Of(error)).Append("</p>\n");
        DataIsland.Append(html, "page", writer => PageData.Write(writer, document));
        foreach (var result in document.Articles)
        {
            html.Append("<article lang=\"").Append(HtmlText.Of(result.Annotated.Article.Language)).Append("\">\n");
            ArticleHtml.Write(html, result.Annotated.Article);
            DataIsland.Append(html, "found", writer => articles.Write(writer, result)).Append("</article>\n");
        }

        return HostConsole.Utf8.GetBytes(html.Append("</section>\n").ToString());
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Close(ImmutableArray<Table>? tables)
    {
        var html = new StringBuilder();
        if (tables is { } written)
            DataIsland.Append(html, "corpus", writer => TableJson.Write(writer, [.. MethodTable.Beside(written)]));
        html.Append("</main>\n<script>").Append(PageCode.Script).Append("</script>\n</body>\n</html>\n");
        return HostConsole.Utf8.GetBytes(html.ToString());
    }
}
