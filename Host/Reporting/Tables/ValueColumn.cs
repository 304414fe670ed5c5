using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Host.Reporting.Tables;

/// <summary>A column that is filled from a member of a value's JSON, at any depth.</summary>
/// <param name="Column">The column.</param>
/// <param name="Path">The names of the members that lead to the value; empty for the value itself.</param>
/// <param name="Reading">What of the value the column holds.</param>
internal sealed record ValueColumn(TableColumn Column, ImmutableArray<string> Path, ValueReading Reading)
{
    /// <summary>The cell for <paramref name="value"/>: missing where a member on the way is missing or null.</summary>
    public TableCell CellOf(JsonElement value)
    {
        foreach (var name in Path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
                return TableCell.Missing;
        }

        return (Reading, value.ValueKind) switch
        {
            (_, JsonValueKind.Null or JsonValueKind.Undefined) => TableCell.Missing,
            (ValueReading.Start, _) => SpanOf(value)?.Start is { } start ? start : TableCell.Missing,
            (ValueReading.Length, _) => SpanOf(value)?.Length is { } length ? length : TableCell.Missing,
            (ValueReading.Count, JsonValueKind.Array) => value.GetArrayLength(),
            (ValueReading.Joined, JsonValueKind.Array) => string.Join("; ", value.EnumerateArray().Select(TextOf)),
            _ => Scalar(value),
        };
    }

    /// <summary>A pair <c>[start, end]</c>, or null for what is none.</summary>
    public static TextSpan? SpanOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() != 2)
            return null;
        return value[0].ValueKind == JsonValueKind.Number && value[0].TryGetInt32(out var start)
            && value[1].ValueKind == JsonValueKind.Number && value[1].TryGetInt32(out var end) && start >= 0 && end >= start
            ? new TextSpan(start, end)
            : null;
    }

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private TableCell Scalar(JsonElement value) => Column.Kind switch
    {
        TableCellKind.Integer => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var integer) ? integer : TableCell.Missing,
        TableCellKind.Number => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : TableCell.Missing,
        _ => TextOf(value),
    };
}
