using System.Text.Json;
using Analysis.Host.Loading;

namespace Analysis.Host.Reporting.Json;

/// <summary>Writes the analyzers that failed: the member <c>faults</c>.</summary>
internal static class FaultJson
{
    /// <summary>Writes the member.</summary>
    public static void Write(Utf8JsonWriter writer, AnnotatedArticle annotated, PluginPipeline plugins)
    {
        writer.WriteStartArray("faults");
        foreach (var fault in annotated.Faults)
        {
            writer.WriteStartObject();
            writer.WriteString("plugin", plugins.PluginOf(fault.Layer));
            writer.WriteString("layer", fault.Layer);
            writer.WriteString("message", fault.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
