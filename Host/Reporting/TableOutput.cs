using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analysis.Host.Commands;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Reporting.Tables;
using Analysis.Host.Reporting.Xlsx;

namespace Analysis.Host.Reporting;

/// <summary>Writes the one table of a command, with how it was made.</summary>
internal static class TableOutput
{
    private const int RowsAtATime = 4096;

    /// <summary>
    /// Writes a table: as lines, the method first in lines that begin with #; as one JSON object; as a workbook of two sheets.
    /// </summary>
    /// <exception cref="NotSupportedException">It is no form for a table alone.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(Table table, OutputFormat format, Stream output)
    {
        switch (format)
        {
            case OutputFormat.Tsv:
                WriteLines(table, new DelimitedStyle('\t', withMark: false), output);
                break;
            case OutputFormat.Csv:
                WriteLines(table, new DelimitedStyle(',', withMark: false), output);
                break;
            case OutputFormat.Json:
                WriteJson(table, output);
                break;
            case OutputFormat.Xlsx:
                WriteWorkbook(table, output);
                break;
            default:
                throw new NotSupportedException($"A table alone is not written as {format}.");
        }
    }

    private static void WriteLines(Table table, DelimitedStyle style, Stream output)
    {
        output.Write(style.Method(table.Method).Span);
        output.Write(style.Heading(table.Columns).Span);
        foreach (var rows in table.Rows.Chunk(RowsAtATime))
            output.Write(style.Lines(rows).Span);
    }

    private static void WriteJson(Table table, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            TableJson.Write(writer, [table]);
        output.Write("\n"u8);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteWorkbook(Table table, Stream output)
    {
        using var book = new Workbook();
        foreach (var each in MethodTable.Beside([table]))
            book.Add(each.Name, each);
        // A package looks back at what it wrote, which standard output cannot.
        using var file = Spool.Open();
        book.WriteTo(file);
        file.Position = 0;
        file.CopyTo(output);
    }
}
