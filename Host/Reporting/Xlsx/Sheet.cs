using System.Collections.Immutable;
using System.Security;
using System.Text;

namespace Analysis.Host.Reporting.Xlsx;

/// <summary>One sheet of a workbook, as far as it is written.</summary>
internal sealed class Sheet : IDisposable
{
    /// <summary>How many rows a sheet holds, the heading's included.</summary>
    private const int MostRows = 1_048_576;

    /// <summary>How many UTF-16 code units a cell holds.</summary>
    private const int MostText = 32_767;

    private readonly FileStream spool = Spool.Open();
    private int rows;

    /// <summary>Begins a sheet with its heading.</summary>
    public Sheet(string name, ImmutableArray<TableColumn> columns)
    {
        Name = name;
        var heading = new StringBuilder("<row>");
        foreach (var column in columns)
            AppendText(heading, column.Name, " s=\"1\"");
        Write(HostConsole.Utf8.GetBytes(heading.Append("</row>").ToString()), 1);
    }

    /// <summary>The name of the table.</summary>
    public string Name { get; }

    /// <summary>Rows as XML, for <see cref="Write"/>.</summary>
    public static byte[] Render(IReadOnlyList<ImmutableArray<TableCell>> rows)
    {
        var xml = new StringBuilder();
        foreach (var row in rows)
        {
            xml.Append("<row>");
            foreach (var cell in row)
            {
                if (cell.Kind == TableCellKind.Missing)
                    xml.Append("<c/>");
                else if (cell.Kind == TableCellKind.Text)
                    AppendText(xml, cell.ToString(), "");
                else
                    xml.Append("<c><v>").Append(cell.ToString()).Append("</v></c>");
            }

            xml.Append("</row>");
        }

        return HostConsole.Utf8.GetBytes(xml.ToString());
    }

    /// <summary>Writes what <see cref="Render"/> made of <paramref name="count"/> rows.</summary>
    /// <exception cref="IOException">The disk is full, or the sheet is.</exception>
    public void Write(byte[] xml, int count)
    {
        rows += count;
        if (rows > MostRows)
            throw new IOException($"the table {Name} has more rows than a sheet of a workbook holds; use --format csv");
        spool.Write(xml);
    }

    /// <summary>Adds the sheet to a workbook.</summary>
    public void AddTo(OfficePackage package, int number) => package.Add(
        $"xl/worksheets/sheet{number}.xml",
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>",
        spool,
        "</sheetData></worksheet>");

    /// <inheritdoc/>
    public void Dispose() => spool.Dispose();

    /// <remarks>Text in a cell of its own type is never taken for a formula.</remarks>
    private static void AppendText(StringBuilder xml, string text, string style)
    {
        if (text.Length > MostText)
            text = text[..(MostText - 1)] + "…";
        // A workbook's reader takes _x0041_ for an A.
        var safe = XmlText.Of(text).Replace("_x", "_x005F_x", StringComparison.Ordinal);
        xml.Append("<c t=\"inlineStr\"").Append(style).Append("><is><t xml:space=\"preserve\">").Append(SecurityElement.Escape(safe)).Append("</t></is></c>");
    }
}
