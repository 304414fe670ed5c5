using System.Collections.Immutable;

namespace Analysis.Host.Reporting.Tables;

/// <summary>
/// The columns that every table of an article begins with, and those that say where a span stands: one convention for
/// all layers, so that tables can be joined.
/// </summary>
internal static class ArticlePlace
{
    /// <summary>Which article a row belongs to.</summary>
    public static ImmutableArray<TableColumn> ArticleColumns { get; } =
    [
        new("document", TableCellKind.Text, "The input's name."),
        new("article", TableCellKind.Text, "The article's id, unique in a run."),
        new("date", TableCellKind.Text, "The date known of the input."),
        new("outlet", TableCellKind.Text, "The outlet known of the input."),
    ];

    /// <summary>Where a row's span stands, and its words.</summary>
    public static ImmutableArray<TableColumn> SpanColumns { get; } =
    [
        new("start", TableCellKind.Integer, "Where it begins in the article's text, in UTF-16 code units."),
        new("length", TableCellKind.Integer, "Its length in the article's text, in UTF-16 code units."),
        new("sourceStart", TableCellKind.Integer, "Where its first piece begins in the source, in UTF-16 code units."),
        new("sourceLength", TableCellKind.Integer, "The length of its first piece in the source."),
        new("sourcePieces", TableCellKind.Integer, "In how many pieces it stands in the source."),
        new("line", TableCellKind.Integer, "The line of the source in which it begins, from 1."),
        new("column", TableCellKind.Integer, "The column of the source in which it begins, from 1."),
        new("text", TableCellKind.Text, "Its words; empty where the row speaks of the article as a whole."),
    ];

    /// <summary>The cells of <see cref="ArticleColumns"/>.</summary>
    public static IEnumerable<TableCell> OfArticle(Article article) =>
    [
        article.Source.Name, article.Id, article.Metadata.GetValueOrDefault("date"), article.Metadata.GetValueOrDefault("outlet"),
    ];

    /// <summary>The cells of <see cref="SpanColumns"/>; all missing for what is no span of the article.</summary>
    public static IEnumerable<TableCell> OfSpan(Article article, TextSpan? span)
    {
        if (span is not { } known || known.End > article.Text.Length)
            return Enumerable.Repeat(TableCell.Missing, SpanColumns.Length);
        var source = article.SourceOf(known);
        var isWhole = known.Start == 0 && known.End == article.Text.Length && article.Paragraphs.Length > 1;
        TableCell text = isWhole ? null : article.Text.Substring(known.Start, known.Length);
        if (source.IsEmpty)
            return [known.Start, known.Length, TableCell.Missing, TableCell.Missing, 0, TableCell.Missing, TableCell.Missing, text];
        var position = article.Source.Lines.PositionAt(source[0].Start);
        return [known.Start, known.Length, source[0].Start, source[0].Length, source.Length, position.Line, position.Column, text];
    }
}
