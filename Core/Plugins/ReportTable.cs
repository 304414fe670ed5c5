using System.Collections.Immutable;

namespace Analysis;

/// <summary>A table in a section of a report. Immutable.</summary>
public sealed class ReportTable : ReportBlock
{
    /// <summary>Makes a table.</summary>
    /// <param name="table">The rows; the table's name is its caption, and its method stands below it.</param>
    /// <param name="places">What of the article's text each row speaks of, a span a row; default: none of any.</param>
    /// <exception cref="ArgumentException">There are places, but not one a row.</exception>
    public ReportTable(Table table, ImmutableArray<TextSpan> places = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        Places = places.IsDefault ? [] : places;
        if (Places.Length != 0 && Places.Length != table.Rows.Length)
            throw new ArgumentException($"{Places.Length} places for {table.Rows.Length} rows.", nameof(places));
        Table = table;
    }

    /// <summary>The rows.</summary>
    public Table Table { get; }

    /// <summary>What of the article's text each row speaks of; empty where the rows have no places.</summary>
    public ImmutableArray<TextSpan> Places { get; }
}
