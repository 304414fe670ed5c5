using System.Collections.Immutable;
using System.Text.Json;
using Analysis.Host.Loading;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Tables;

/// <summary>
/// The results of a run as tidy tables: articles, paragraphs, diagnostics, and those of every layer, whichever plugin wrote
/// it. Thread-safe.
/// </summary>
internal sealed class ResultTables
{
    private static readonly TableShape Articles = new("articles",
    [
        .. ArticlePlace.ArticleColumns,
        new("title", TableCellKind.Text, "The title."),
        new("subtitle", TableCellKind.Text, "The subtitle."),
        new("authors", TableCellKind.Text, "The authors, with semicolons between them."),
        new("affiliation", TableCellKind.Text, "Where the authors work."),
        new("columnLabel", TableCellKind.Text, "The label of the column that the article stands in."),
        new("credit", TableCellKind.Text, "Where the article was taken from."),
        new("language", TableCellKind.Text, "The language's code."),
        new("length", TableCellKind.Integer, "The length of the article's text in UTF-16 code units."),
        new("paragraphs", TableCellKind.Integer, "The number of paragraphs."),
        new("sentences", TableCellKind.Integer, "The number of sentences."),
        new("faults", TableCellKind.Integer, "The number of layers that are missing since an analyzer failed."),
        new("metadata", TableCellKind.Text, "All that is known of the input, as a JSON object."),
    ]);

    private static readonly TableShape Paragraphs = new("paragraphs",
    [
        .. ArticlePlace.ArticleColumns,
        new("index", TableCellKind.Integer, "The paragraph's number in the article, from 0."),
        .. ArticlePlace.SpanColumns,
        new("role", TableCellKind.Text, "What it is to the article: title, subtitle, byline, heading, body, note."),
        new("level", TableCellKind.Integer, "A heading's depth, from 1; else 0."),
        new("lossSuspected", TableCellKind.Text, "Whether characters seem to be lost in it."),
        new("sentences", TableCellKind.Integer, "The number of its sentences."),
    ]);

    private static readonly TableShape Diagnostics = new("diagnostics",
    [
        .. ArticlePlace.ArticleColumns,
        .. ArticlePlace.SpanColumns,
        new("code", TableCellKind.Text, "The code; analysis explain says what it means."),
        new("severity", TableCellKind.Text, "info, warning or error."),
        new("message", TableCellKind.Text, "What was found."),
        new("plugin", TableCellKind.Text, "The plugin that found it; empty for what was noticed of the page."),
    ]);

    private readonly ImmutableArray<LayerTables> layers;

    /// <summary>The tables for the layers that a run reports.</summary>
    public ResultTables(PluginPipeline pipeline)
    {
        // Findings have a table of their own, whichever layer they came in.
        layers = [.. pipeline.Keys.Where(key => key.ValueType != typeof(Diagnostic)).Select(key => new LayerTables(key))];
        Shapes = [Articles, Paragraphs, Diagnostics, .. layers.SelectMany(layer => layer.Shapes)];
    }

    /// <summary>All tables, in the order in which <see cref="RowsOf"/> gives their rows.</summary>
    public ImmutableArray<TableShape> Shapes { get; }

    /// <summary>The rows of a document, a list a table of <see cref="Shapes"/>.</summary>
    public IReadOnlyList<IReadOnlyList<ImmutableArray<TableCell>>> RowsOf(DocumentResult document)
    {
        var rows = Enumerable.Range(0, Shapes.Length).Select(_ => new List<ImmutableArray<TableCell>>()).ToArray();
        foreach (var finding in document.Findings)
            rows[2].Add(OfPage(document, finding));
        foreach (var result in document.Articles)
        {
            var article = result.Annotated.Article;
            rows[0].Add(OfArticle(result.Annotated));
            for (var i = 0; i < article.Paragraphs.Length; i++)
                rows[1].Add(OfParagraph(article, i));
            foreach (var finding in result.Findings)
                rows[2].Add([.. ArticlePlace.OfArticle(article), .. ArticlePlace.OfSpan(article, finding.Span), .. OfFinding(finding)]);
            var next = 3;
            foreach (var layer in layers)
            {
                layer.AddRows(result.Annotated, rows.AsSpan(next, layer.Shapes.Length));
                next += layer.Shapes.Length;
            }
        }

        return rows;
    }

    private static ImmutableArray<TableCell> OfArticle(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var metadata = JsonOutput.Write(writer =>
        {
            writer.WriteStartObject();
            foreach (var (key, value) in article.Metadata)
                writer.WriteString(key, value);
            writer.WriteEndObject();
        });
        return
        [
            .. ArticlePlace.OfArticle(article),
            article.Title, article.Subtitle, string.Join("; ", article.Authors.Select(author => author.Name)), article.Affiliation,
            article.Column, article.Credit, article.Language, article.Text.Length, article.Paragraphs.Length,
            article.Paragraphs.Sum(paragraph => paragraph.Sentences.Length), annotated.Faults.Length,
            System.Text.Encoding.UTF8.GetString(metadata.WrittenSpan),
        ];
    }

    private static ImmutableArray<TableCell> OfParagraph(Article article, int index)
    {
        var paragraph = article.Paragraphs[index];
        return
        [
            .. ArticlePlace.OfArticle(article), index, .. ArticlePlace.OfSpan(article, paragraph.Span),
            JsonNamingPolicy.CamelCase.ConvertName(paragraph.Role.ToString()), paragraph.Level,
            paragraph.LossSuspected ? "true" : "false", paragraph.Sentences.Length,
        ];
    }

    /// <summary>A finding of the page belongs to no article; it has a place in the source alone.</summary>
    private static ImmutableArray<TableCell> OfPage(DocumentResult document, Finding finding)
    {
        var source = document.Page!.Source.Text;
        var (start, end) = (Math.Min(finding.Span.Start, source.Length), Math.Min(finding.Span.End, source.Length));
        return
        [
            document.Path, TableCell.Missing, TableCell.Missing, TableCell.Missing,
            TableCell.Missing, TableCell.Missing, start, end - start, 1, finding.Position.Line, finding.Position.Column,
            source[start..end], .. OfFinding(finding),
        ];
    }

    private static IEnumerable<TableCell> OfFinding(Finding finding) =>
    [
        finding.Diagnostic.Code, JsonNamingPolicy.CamelCase.ConvertName(finding.Diagnostic.Severity.ToString()),
        finding.Diagnostic.Message, finding.Plugin,
    ];
}
