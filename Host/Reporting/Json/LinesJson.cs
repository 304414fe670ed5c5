using System.Collections.Immutable;
using System.Text.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Json;

/// <summary>Writes where an article's text stands in the lines of its source: triples <c>[offset, line, column]</c>.</summary>
internal static class LinesJson
{
    /// <summary>Writes one array.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<LinePlace> places)
    {
        writer.WriteStartArray();
        foreach (var place in places)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(place.At);
            writer.WriteNumberValue(place.Line);
            writer.WriteNumberValue(place.Column);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
