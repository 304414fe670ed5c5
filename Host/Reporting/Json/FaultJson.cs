using System.Text.Json;

namespace Analysis.Host.Reporting.Json;

/// <summary>Writes the analyzers that failed: the member <c>faults</c>.</summary>
internal static class FaultJson
{
    /// <summary>Writes the member.</summary>
    public static void Write(Utf8JsonWriter writer, AnnotatedArticle annotated, Func<string, string> pluginOf)
    {
        writer.WriteStartArray("faults");
        foreach (var fault in annotated.Faults)
        {
            writer.WriteStartObject();
            writer.WriteString("plugin", pluginOf(fault.Layer));
            writer.WriteString("layer", fault.Layer);
            writer.WriteString("message", fault.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
