using System.Collections.Immutable;
using System.Text.Json;
using Analysis.Host.Reporting.Tables;

namespace Analysis.Host.Reporting.Html;

/// <summary>
/// What the page's script has to know of a run: its words, the plugins, and of each layer who writes it and which columns its
/// values have, the same as in tables (see <see cref="ValueColumns"/>).
/// </summary>
internal sealed class RunData(ReportContents contents, ReportWords words)
{
    /// <summary>The report's words.</summary>
    public ReportWords Words => words;

    /// <summary>Writes one object.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("version", contents.Version);
        writer.WriteStartArray("plugins");
        foreach (var (name, version) in contents.Plugins)
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WriteString("version", version);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("layers");
        foreach (var layer in contents.Layers)
            Write(writer, layer);
        writer.WriteEndArray();
        writer.WriteStartObject("words");
        foreach (var (key, word) in words)
            writer.WriteString(key, word);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, LayerKey layer)
    {
        var (columns, lists) = ValueColumns.Of(layer.ValueJson);
        writer.WriteStartObject();
        writer.WriteString("name", layer.Name);
        writer.WriteString("plugin", contents.PluginOf(layer.Name));
        Write(writer, columns);
        writer.WriteStartArray("lists");
        foreach (var list in lists)
        {
            writer.WriteStartObject();
            writer.WriteString("name", list.Name);
            Write(writer, list.Path);
            writer.WriteBoolean("isOfSpans", list.IsOfSpans);
            Write(writer, list.Columns);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<ValueColumn> columns)
    {
        writer.WriteStartArray("columns");
        // A span's words say more to a reader than its length.
        foreach (var column in columns.Where(column => column.Reading is not (ValueReading.Length or ValueReading.Count)))
        {
            writer.WriteStartObject();
            writer.WriteString("name", string.Join('.', column.Path is [.. var owner, "span"] && owner.Length > 0 ? owner : column.Path));
            Write(writer, column.Path);
            writer.WriteBoolean("isSpan", column.Reading == ValueReading.Start);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<string> path)
    {
        writer.WriteStartArray("path");
        foreach (var name in path)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }
}
