using System.Collections.Immutable;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Tables;

/// <summary>One table as text.</summary>
internal sealed class TableReport : Report
{
    /// <summary>What comes before the name of a table over all articles.</summary>
    public const string CorpusPrefix = "corpus.";

    private readonly ResultTables tables;
    private readonly string name;
    private readonly DelimitedStyle style;
    private readonly int index;

    /// <summary>The table called <paramref name="name"/>, of a layer or, with the prefix, of the corpus.</summary>
    public TableReport(ResultTables tables, string name, DelimitedStyle style)
    {
        this.tables = tables;
        this.name = name;
        this.style = style;
        index = tables.Shapes.ToList().FindIndex(shape => shape.Name == name);
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Opening => index < 0 ? default : style.Heading(tables.Shapes[index].Columns);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document) =>
        index < 0 ? default : style.Lines(tables.RowsOf(document)[index]);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Close(ImmutableArray<Table>? corpus)
    {
        if (index >= 0)
            return default;
        var table = MethodTable.Beside(corpus ?? []).FirstOrDefault(table => CorpusPrefix + table.Name == name)
            ?? throw new OutputException(name, new InvalidOperationException("No plugin makes a table of that name."));
        return (byte[])[.. style.Heading(table.Columns).Span, .. style.Lines(table.Rows).Span];
    }
}
