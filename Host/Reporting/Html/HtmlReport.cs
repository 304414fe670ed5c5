using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Analysis.Host.Loading;
using Analysis.Host.Reporting.Tables;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Html;

/// <summary>
/// One page to look at in a browser, with nothing outside it: each article with its marks, its findings, and a table for
/// each layer, whichever plugin wrote it. Works without scripts.
/// </summary>
internal sealed class HtmlReport : Report
{
    private const string Style = """
        :root{color-scheme:light dark}body{font:16px/1.8 serif;margin:2em auto;max-width:60em;padding:0 1em}
        h1,h2,h3,table,summary,.quiet{font-family:sans-serif}article{border-top:1px solid;margin-top:2em;padding-top:1em}
        .title{font-size:1.5em;font-weight:bold}.heading{font-weight:bold}.byline,.note,.quiet{opacity:.7}
        table{border-collapse:collapse;font-size:.8em;display:block;overflow-x:auto}td,th{border:1px solid #8888;padding:.1em .5em;text-align:left;vertical-align:top}
        .l0{background:#ffd54f55}.l1{background:#4fc3f755}.l2{background:#aed58155}.l3{background:#f48fb155}.l4{background:#b39ddb55}.l5{background:#ffab9155}
        .error{border-bottom:3px solid #d32f2f}.warning{border-bottom:3px solid #f57c00}.info{border-bottom:3px dotted #1976d2}
        """;

    private readonly ResultTables tables;
    private readonly ImmutableArray<string> layers;

    /// <summary>A report of the layers that a run reports.</summary>
    public HtmlReport(PluginPipeline pipeline)
    {
        tables = new ResultTables(pipeline);
        layers = [.. pipeline.Keys.Where(key => key.ValueType != typeof(Diagnostic)).Select(key => key.Name)];
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Opening => HostConsole.Utf8.GetBytes(
        $"<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
        + $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        + $"<title>analysis</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<p class=\"quiet\">analysis {HtmlText.Of(HostVersion.Text)} · "
        + string.Join(" ", layers.Select((layer, index) => $"<span class=\"{ClassOf(index)}\">{HtmlText.Of(layer)}</span>"))
        + " · <span class=\"error\">error</span> <span class=\"warning\">warning</span> <span class=\"info\">info</span></p>\n");

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        var html = new StringBuilder("<section>\n<h2>").Append(HtmlText.Of(document.Path)).Append("</h2>\n");
        if (document.Error is { } error)
            html.Append("<p class=\"error\">").Append(HtmlText.Of(error)).Append("</p>\n");
        WriteFindings(html, document.Findings);
        foreach (var article in document.Articles)
            WriteArticle(html, document, article);
        return HostConsole.Utf8.GetBytes(html.Append("</section>\n").ToString());
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Close(ImmutableArray<Table>? corpus)
    {
        var html = new StringBuilder();
        foreach (var table in MethodTable.Beside(corpus ?? []))
            WriteTable(html, table.Name, table.Columns, table.Rows, 0);
        return HostConsole.Utf8.GetBytes(html.Append("</body>\n</html>\n").ToString());
    }

    private void WriteArticle(StringBuilder html, DocumentResult document, ArticleResult result)
    {
        var article = result.Annotated.Article;
        html.Append("<article>\n<p class=\"quiet\">").Append(HtmlText.Of(article.Id));
        foreach (var (key, value) in article.Metadata)
            html.Append(" · ").Append(HtmlText.Of(key)).Append(' ').Append(HtmlText.Of(value));
        html.Append("</p>\n");
        var text = new MarkedText(article.Text, MarksOf(result));
        foreach (var paragraph in article.Paragraphs)
        {
            html.Append("<p class=\"").Append(JsonNamingPolicy.CamelCase.ConvertName(paragraph.Role.ToString())).Append("\">");
            text.Write(html, paragraph.Span);
            html.Append("</p>\n");
        }

        WriteFindings(html, result.Findings);
        foreach (var fault in result.Annotated.Faults)
            html.Append("<p class=\"error\">").Append(HtmlText.Of($"{fault.Layer}: {fault.Message}")).Append("</p>\n");
        var rows = tables.RowsOf(document with { Articles = [result], Findings = [] });
        for (var i = 0; i < tables.Shapes.Length; i++)
        {
            var shape = tables.Shapes[i];
            if (layers.Contains(shape.Name))
                WriteTable(html, shape.Name, shape.Columns, rows[i], ArticlePlace.ArticleColumns.Length);
        }

        html.Append("</article>\n");
    }

    private IEnumerable<HtmlMark> MarksOf(ArticleResult result)
    {
        var article = result.Annotated.Article;
        for (var i = 0; i < layers.Length; i++)
        {
            if (!result.Annotated.Layers.TryGetValue(layers[i], out var layer))
                continue;
            for (var j = 0; j < layer.Count; j++)
            {
                // What spans the whole article says nothing of any place in it.
                if (layer.SpanAt(j).Length < article.Text.Length)
                    yield return new HtmlMark(layer.SpanAt(j), ClassOf(i), $"{layers[i]} {j}{(layer.CaptionAt(j) is { } caption ? ": " + caption : "")}");
            }
        }

        foreach (var finding in result.Findings)
            yield return new HtmlMark(finding.Span, ClassOf(finding.Diagnostic.Severity), $"{finding.Diagnostic.Code}: {finding.Diagnostic.Message}");
    }

    private static void WriteFindings(StringBuilder html, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        html.Append("<table>\n<tr><th>line</th><th>column</th><th>code</th><th>message</th></tr>\n");
        foreach (var finding in findings)
        {
            html.Append("<tr><td>").Append(finding.Position.Line).Append("</td><td>").Append(finding.Position.Column)
                .Append("</td><td class=\"").Append(ClassOf(finding.Diagnostic.Severity)).Append("\">").Append(HtmlText.Of(finding.Diagnostic.Code))
                .Append("</td><td>").Append(HtmlText.Of(finding.Diagnostic.Message)).Append("</td></tr>\n");
        }

        html.Append("</table>\n");
    }

    /// <summary>A table, folded away, without the columns that are empty in every row.</summary>
    private static void WriteTable(
        StringBuilder html, string name, ImmutableArray<TableColumn> columns, IReadOnlyList<ImmutableArray<TableCell>> rows, int from)
    {
        if (rows.Count == 0)
            return;
        var shown = Enumerable.Range(from, columns.Length - from).Where(i => rows.Any(row => row[i].Kind != TableCellKind.Missing)).ToList();
        html.Append("<details>\n<summary>").Append(HtmlText.Of(name)).Append(" (").Append(rows.Count).Append(")</summary>\n<table>\n<tr>");
        foreach (var i in shown)
            html.Append("<th title=\"").Append(HtmlText.Of(columns[i].Description)).Append("\">").Append(HtmlText.Of(columns[i].Name)).Append("</th>");
        html.Append("</tr>\n");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var i in shown)
                html.Append("<td>").Append(HtmlText.Of(row[i].ToString())).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</table>\n</details>\n");
    }

    private static string ClassOf(int layer) => $"l{layer % 6}";

    private static string ClassOf(DiagnosticSeverity severity) => JsonNamingPolicy.CamelCase.ConvertName(severity.ToString());
}
