using System.Collections.Immutable;

namespace Analysis.Host.Reporting.Tables;

/// <summary>
/// How a table over all articles was made, as a table of its own for the forms whose tables hold nothing but rows:
/// <c>wordFrequency.method</c> beside <c>wordFrequency</c>.
/// </summary>
internal static class MethodTable
{
    /// <summary>What comes behind the name of the table that it speaks of.</summary>
    public const string Suffix = ".method";

    /// <summary>The tables, each with its method behind it where it says one.</summary>
    public static IEnumerable<Table> Beside(IEnumerable<Table> tables) =>
        tables.SelectMany(table => table.Method.IsEmpty ? [table] : (Table[])[table, Of(table)]);

    /// <summary>The method of a table, a line a row.</summary>
    public static Table Of(Table table) => new(
        table.Name + Suffix,
        [
            new("name", TableCellKind.Text, "What is said: a measure, a setting, a size."),
            new("what", TableCellKind.Text, "What it is."),
        ],
        [.. table.Method.Select(line => ImmutableArray.Create<TableCell>(line.Key, line.Value))]);
}
