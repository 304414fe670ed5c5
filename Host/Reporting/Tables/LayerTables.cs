using System.Collections.Immutable;
using System.Text.Json;
using Analysis.Host.Reporting.Json;

namespace Analysis.Host.Reporting.Tables;

/// <summary>
/// The tables of one layer: one with a row an annotation, and one for each list of objects or spans within its values. An
/// annotation is numbered within its layer and article, from 0, as other values refer to it.
/// </summary>
internal sealed class LayerTables
{
    private readonly string layer;
    private readonly ImmutableArray<ValueColumn> columns;
    private readonly ImmutableArray<ValueList> lists;

    /// <summary>Finds the columns of the layer that <paramref name="key"/> names.</summary>
    public LayerTables(LayerKey key)
    {
        layer = key.Name;
        (columns, lists) = ValueColumns.Of(key.ValueJson);
        var index = new TableColumn("index", TableCellKind.Integer, $"The annotation's number in the layer {layer} of the article, from 0.");
        Shapes =
        [
            new(layer, Distinct([.. ArticlePlace.ArticleColumns, index, .. ArticlePlace.SpanColumns, .. columns.Select(column => column.Column)])),
            .. lists.Select(list => new TableShape($"{layer}.{list.Name}", Distinct(
            [
                .. ArticlePlace.ArticleColumns, index,
                new("element", TableCellKind.Integer, $"The element's number in {list.Name}, from 0."),
                .. ArticlePlace.SpanColumns, .. list.Columns.Select(column => column.Column),
            ]))),
        ];
    }

    /// <summary>The tables; the layer's own comes first.</summary>
    public ImmutableArray<TableShape> Shapes { get; }

    /// <summary>Adds the rows of <paramref name="article"/>, a list a table of <see cref="Shapes"/>.</summary>
    public void AddRows(AnnotatedArticle article, ReadOnlySpan<List<ImmutableArray<TableCell>>> rows)
    {
        if (!article.Layers.TryGetValue(layer, out var annotations))
            return;
        ImmutableArray<TableCell> place = [.. ArticlePlace.OfArticle(article.Article)];
        for (var i = 0; i < annotations.Count; i++)
        {
            var index = i;
            using var document = JsonDocument.Parse(JsonOutput.Write(writer => annotations.WriteTo(writer, index)).WrittenMemory);
            var value = document.RootElement;
            rows[0].Add(
            [
                .. place, i, .. ArticlePlace.OfSpan(article.Article, annotations.SpanAt(i)), .. columns.Select(column => column.CellOf(value)),
            ]);
            for (var j = 0; j < lists.Length; j++)
            {
                var element = 0;
                foreach (var one in lists[j].ElementsOf(value))
                {
                    rows[j + 1].Add(
                    [
                        .. place, i, element++, .. ArticlePlace.OfSpan(article.Article, lists[j].SpanOf(one)),
                        .. lists[j].Columns.Select(column => column.CellOf(one)),
                    ]);
                }
            }
        }
    }

    /// <summary>A value's member may be called like one of the host's columns: it is then called <c>value.text</c>.</summary>
    private static ImmutableArray<TableColumn> Distinct(ImmutableArray<TableColumn> columns)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. columns.Select(column =>
        {
            var name = column.Name;
            while (!seen.Add(name))
                name = "value." + name;
            return name == column.Name ? column : column with { Name = name };
        })];
    }
}
