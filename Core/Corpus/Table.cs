using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// Rows under named columns, and how they were made. Every row has a cell a column, of the column's kind or missing.
/// Immutable and thread-safe.
/// </summary>
public sealed class Table
{
    /// <summary>Makes a table.</summary>
    /// <param name="name">Its name, unique among the tables of a run.</param>
    /// <param name="columns">Its columns, of which no two have one name.</param>
    /// <param name="rows">Its rows, in the order in which they are read.</param>
    /// <param name="method">
    /// How it was made, as a reader would cite it: measures, settings, versions, each a name and what it was. In the
    /// order given.
    /// </param>
    /// <exception cref="ArgumentException">A row does not fit the columns, or two columns have one name.</exception>
    public Table(
        string name,
        ImmutableArray<TableColumn> columns,
        ImmutableArray<ImmutableArray<TableCell>> rows,
        ImmutableArray<KeyValuePair<string, string>> method = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count() != columns.Length)
            throw new ArgumentException($"Table '{name}' has two columns of one name.", nameof(columns));
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Length != columns.Length)
                throw new ArgumentException($"Table '{name}', row {i}: {rows[i].Length} cells under {columns.Length} columns.", nameof(rows));
            for (var j = 0; j < columns.Length; j++)
            {
                if (!rows[i][j].Fits(columns[j].Kind))
                    throw new ArgumentException($"Table '{name}', row {i}: '{rows[i][j]}' stands under '{columns[j].Name}', a column of kind {columns[j].Kind}.", nameof(rows));
            }
        }

        Name = name;
        Columns = columns;
        Rows = rows;
        Method = method.IsDefault ? [] : method;
    }

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>The rows.</summary>
    public ImmutableArray<ImmutableArray<TableCell>> Rows { get; }

    /// <summary>How the table was made: measures, settings, versions.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Method { get; }
}
