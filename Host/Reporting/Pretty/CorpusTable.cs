using Spectre.Console;
using PluginTable = Analysis.Table;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>The first rows of a corpus table under its columns' names, and how it was made.</summary>
internal static class CorpusTable
{
    private const int Most = 30;

    /// <summary>Draws a table under its name.</summary>
    public static void Draw(Canvas canvas, PluginTable table)
    {
        canvas.Skip();
        canvas.Draw(new Text(Printable.Of(table.Name), Styles.Title));
        var grid = new Spectre.Console.Table { Border = TableBorder.None };
        foreach (var column in table.Columns)
        {
            grid.AddColumn(new Spectre.Console.TableColumn(new Text(Printable.Of(column.Name), Styles.Quiet))
            {
                Alignment = column.Kind == TableCellKind.Text ? Justify.Left : Justify.Right,
            });
        }

        foreach (var row in table.Rows.Take(Most))
            grid.AddRow(row.Select(cell => new Text(Printable.Of(cell.ToString()))));
        canvas.Draw(grid);
        if (table.Rows.Length > Most)
            canvas.Draw(new Text($"… and {table.Rows.Length - Most} more", Styles.Quiet));
        foreach (var (name, what) in table.Method)
            canvas.Draw(new Text($"{Printable.Of(name)}: {Printable.Of(what)}", Styles.Quiet));
    }
}
