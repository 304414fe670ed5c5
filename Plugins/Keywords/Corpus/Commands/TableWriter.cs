using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Keywords.Corpus.Commands;

/// <summary>Writes a table as text: tidy, a row a line, with its method.</summary>
internal static class TableWriter
{
    /// <summary>
    /// Lines <c># name⇥what</c>, the names of the columns, the rows; cells apart by tabs, one without a value is empty.
    /// White space within a cell that would part it becomes a blank.
    /// </summary>
    public static void WriteTsv(Table table, TextWriter output)
    {
        foreach (var (name, what) in table.Method)
            output.Write($"# {OnOneLine(name)}\t{OnOneLine(what)}\n");
        output.Write(string.Join('\t', table.Columns.Select(column => column.Name)));
        output.Write('\n');
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0)
                    output.Write('\t');
                output.Write(OnOneLine(row[i].ToString()));
            }

            output.Write('\n');
        }
    }

    /// <summary>One object, as the member of a table in <c>corpus</c> of a run's JSON: a name, its columns, rows and method.</summary>
    public static void WriteJson(Table table, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(table, writer);
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    private static void Write(Table table, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(table.Name);
        writer.WriteStartArray("columns");
        foreach (var column in table.Columns)
            writer.WriteStringValue(column.Name);
        writer.WriteEndArray();
        writer.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            writer.WriteStartArray();
            foreach (var cell in row)
                cell.WriteTo(writer);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("method");
        foreach (var (name, what) in table.Method)
            writer.WriteString(name, what);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string OnOneLine(string cell) =>
        cell.AsSpan().ContainsAny('\t', '\n', '\r') ? cell.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ') : cell;
}
