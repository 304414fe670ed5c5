using System.Collections.Immutable;
using System.Text.Json;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Html;

/// <summary>What plugins say in sections of their own, for the page's script.</summary>
internal static class SectionData
{
    /// <summary>Writes one array.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<WrittenSection> sections)
    {
        writer.WriteStartArray();
        foreach (var section in sections)
        {
            writer.WriteStartObject();
            writer.WriteString("title", section.Title);
            writer.WriteString("plugin", section.Plugin);
            writer.WriteString("error", section.Error);
            writer.WriteStartArray("blocks");
            foreach (var block in section.Blocks)
                Write(writer, block);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ReportBlock block)
    {
        writer.WriteStartObject();
        switch (block)
        {
            case ReportParagraph paragraph:
                writer.WriteString("text", paragraph.Text);
                if (paragraph.Place is { } place)
                {
                    writer.WritePropertyName("place");
                    SpanJson.Write(writer, place);
                }

                break;
            case ReportTable table:
                writer.WritePropertyName("table");
                TableJson.Write(writer, [table.Table]);
                writer.WritePropertyName("places");
                SpanJson.Write(writer, table.Places);
                break;
        }

        writer.WriteEndObject();
    }
}
