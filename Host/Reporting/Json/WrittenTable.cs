using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Host.Reporting.Json;

/// <summary>A table over all articles as <see cref="TableJson"/> wrote it. What its columns mean was not written.</summary>
internal static class WrittenTable
{
    /// <summary>Reads one.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Table Read(string name, JsonElement table)
    {
        var rows = table.GetProperty("rows").EnumerateArray().ToList();
        ImmutableArray<TableColumn> columns = [.. table.GetProperty("columns").EnumerateArray().Select((column, i) => new TableColumn(
            column.GetString()!, rows.Exists(row => row[i].ValueKind == JsonValueKind.String) ? TableCellKind.Text : TableCellKind.Number, ""))];
        return new Table(
            name,
            columns,
            [.. rows.Select(row => row.EnumerateArray().Select((cell, i) => CellOf(cell, columns[i].Kind)).ToImmutableArray())],
            [.. table.GetProperty("method").EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.GetString()!))]);
    }

    private static TableCell CellOf(JsonElement cell, TableCellKind kind) => (cell.ValueKind, kind) switch
    {
        (JsonValueKind.Null, _) => TableCell.Missing,
        (JsonValueKind.Number, TableCellKind.Number) => cell.GetDouble(),
        (JsonValueKind.String, _) => cell.GetString(),
        _ => cell.GetRawText(),
    };
}
