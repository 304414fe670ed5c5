using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Host.Reporting.Json;

/// <summary>Writes spans as pairs <c>[start, end]</c>.</summary>
internal static class SpanJson
{
    /// <summary>Writes one pair.</summary>
    public static void Write(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }

    /// <summary>Writes a list of pairs.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<TextSpan> spans)
    {
        writer.WriteStartArray();
        foreach (var span in spans)
            Write(writer, span);
        writer.WriteEndArray();
    }
}
