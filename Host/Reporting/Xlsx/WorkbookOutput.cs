using System.Collections.Immutable;
using Analysis.Host.Reporting.Tables;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Xlsx;

/// <summary>All tables as one workbook, a sheet each.</summary>
internal sealed class WorkbookOutput : RunOutput
{
    private readonly ResultTables tables;
    private readonly OutputTarget target;
    private readonly Workbook book = new();

    /// <summary>Begins a workbook of <paramref name="tables"/> in <paramref name="target"/>, which it takes over.</summary>
    public WorkbookOutput(ResultTables tables, OutputTarget target)
    {
        this.tables = tables;
        this.target = target;
        target.Guarded(() =>
        {
            foreach (var shape in tables.Shapes)
                book.Add(new Sheet(shape.Name, shape.Columns));
        });
    }

    /// <inheritdoc/>
    public override object Render(DocumentResult document) =>
        tables.RowsOf(document).Select(rows => (Sheet.Render(rows), rows.Count)).ToArray();

    /// <inheritdoc/>
    public override void Write(object part) => target.Guarded(() =>
    {
        var rows = ((byte[] Xml, int Count)[])part;
        for (var i = 0; i < rows.Length; i++)
            book[i].Write(rows[i].Xml, rows[i].Count);
    });

    /// <inheritdoc/>
    public override void Finish(ImmutableArray<Table>? tables)
    {
        target.Guarded(() =>
        {
            foreach (var table in MethodTable.Beside(tables ?? []))
                book.Add(TableReport.CorpusPrefix + table.Name, table);
            book.WriteTo(target.Stream);
        });
        target.Finish();
    }

    /// <inheritdoc/>
    public override void Commit() => target.Commit();

    /// <inheritdoc/>
    public override void Dispose()
    {
        book.Dispose();
        target.Dispose();
    }
}
