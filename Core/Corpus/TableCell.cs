using System.Globalization;
using System.Text.Json;

namespace Analysis;

/// <summary>
/// A text, a whole number, a finite number, or nothing. Made by assignment: <c>TableCell cell = 3;</c>. Numbers that are
/// not finite are nothing: a table says that a measure is not defined, and never NaN.
/// </summary>
public readonly record struct TableCell
{
    private readonly string? text;
    private readonly long bits;

    private TableCell(TableCellKind kind, string? text, long bits)
    {
        Kind = kind;
        this.text = text;
        this.bits = bits;
    }

    /// <summary>Nothing.</summary>
    public static TableCell Missing => default;

    /// <summary>What the cell holds.</summary>
    public TableCellKind Kind { get; }

    /// <summary>A text; null is nothing.</summary>
    public static implicit operator TableCell(string? text) => FromText(text);

    /// <summary>A whole number.</summary>
    public static implicit operator TableCell(long integer) => FromInteger(integer);

    /// <summary>A number; one that is not finite is nothing.</summary>
    public static implicit operator TableCell(double number) => FromNumber(number);

    /// <summary>A text; null is nothing.</summary>
    public static TableCell FromText(string? text) => text is null ? Missing : new(TableCellKind.Text, text, 0);

    /// <summary>A whole number.</summary>
    public static TableCell FromInteger(long integer) => new(TableCellKind.Integer, null, integer);

    /// <summary>A number; one that is not finite is nothing.</summary>
    public static TableCell FromNumber(double number) =>
        double.IsFinite(number) ? new(TableCellKind.Number, null, BitConverter.DoubleToInt64Bits(number)) : Missing;

    /// <summary>Writes the cell as a JSON string, number or null; a number in the fewest digits that give it back.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (Kind)
        {
            case TableCellKind.Text:
                writer.WriteStringValue(text);
                break;
            case TableCellKind.Integer:
                writer.WriteNumberValue(bits);
                break;
            case TableCellKind.Number:
                writer.WriteNumberValue(BitConverter.Int64BitsToDouble(bits));
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <summary>The cell as text, the same in every culture; empty for nothing.</summary>
    public override string ToString() => Kind switch
    {
        TableCellKind.Text => text!,
        TableCellKind.Integer => bits.ToString(CultureInfo.InvariantCulture),
        TableCellKind.Number => BitConverter.Int64BitsToDouble(bits).ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    internal bool Fits(TableCellKind column) => Kind == TableCellKind.Missing || Kind == column;
}
