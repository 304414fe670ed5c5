using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Analysis.Host.Reporting.Tables;

/// <summary>
/// How rows are written as text. With commas by RFC 4180: lines end in CRLF, a cell with a comma, a quotation mark or a line
/// break is set in quotation marks. With tabs a cell's tabs, line breaks and backslashes are written \t, \n, \r, \\, since
/// tab-separated files know no quotation marks.
/// </summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula has an apostrophe before it, in both: a page of a newspaper is a
/// stranger's text, and opening its table must not run anything. Numbers are never touched.
/// </remarks>
internal sealed class DelimitedStyle(char delimiter, bool withMark)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private readonly string lineEnd = delimiter == ',' ? "\r\n" : "\n";

    /// <summary>The line of the columns' names, after the byte order mark where one was asked for.</summary>
    public ReadOnlyMemory<byte> Heading(IEnumerable<TableColumn> columns)
    {
        var line = new StringBuilder(withMark ? "\uFEFF" : "");
        Append(line, [.. columns.Select(column => TableCell.FromText(column.Name))]);
        return HostConsole.Utf8.GetBytes(line.ToString());
    }

    /// <summary>How a table was made, in lines that begin with # and a blank.</summary>
    public ReadOnlyMemory<byte> Method(IEnumerable<KeyValuePair<string, string>> method)
    {
        var lines = new StringBuilder();
        foreach (var (name, what) in method)
            Append(lines.Append("# "), [name, what]);
        return HostConsole.Utf8.GetBytes(lines.ToString());
    }

    /// <summary>The lines of <paramref name="rows"/>.</summary>
    public ReadOnlyMemory<byte> Lines(IReadOnlyList<ImmutableArray<TableCell>> rows)
    {
        if (rows.Count == 0)
            return default;
        var lines = new StringBuilder();
        foreach (var row in rows)
            Append(lines, row);
        return HostConsole.Utf8.GetBytes(lines.ToString());
    }

    private void Append(StringBuilder lines, ImmutableArray<TableCell> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0)
                lines.Append(delimiter);
            var text = row[i].ToString();
            if (row[i].Kind == TableCellKind.Text && text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..])
                text = "'" + text;
            if (delimiter != ',')
                AppendEscaped(lines, text);
            else if (text.AsSpan().ContainsAny(Quoted))
                lines.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else
                lines.Append(text);
        }

        lines.Append(lineEnd);
    }

    private static void AppendEscaped(StringBuilder lines, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '\t' => lines.Append("\\t"),
                '\n' => lines.Append("\\n"),
                '\r' => lines.Append("\\r"),
                '\\' => lines.Append("\\\\"),
                _ => lines.Append(c),
            };
        }
    }
}
