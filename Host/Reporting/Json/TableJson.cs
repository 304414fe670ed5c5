using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Host.Reporting.Json;

/// <summary>Writes the tables of a corpus: <c>{"keyword": {"columns": […], "rows": [[…], …], "method": {…}}}</c>.</summary>
internal static class TableJson
{
    /// <summary>Writes one object, a member a table.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<Table> tables)
    {
        writer.WriteStartObject();
        foreach (var table in tables)
        {
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
        }

        writer.WriteEndObject();
    }
}
