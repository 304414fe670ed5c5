using System.Text.Json;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Html;

/// <summary>What belongs to an input as a whole, for the page's script: its encoding and length, and what was done to it.</summary>
internal static class PageData
{
    /// <summary>Writes one object.</summary>
    public static void Write(Utf8JsonWriter writer, DocumentResult document)
    {
        writer.WriteStartObject();
        writer.WriteString("path", document.Path);
        writer.WriteString("encoding", document.Page?.Source.Encoding);
        writer.WriteNumber("duplicates", document.Page?.Duplicates.Length ?? 0);
        writer.WriteStartArray("furniture");
        foreach (var piece in document.Page?.Furniture ?? [])
            writer.WriteStringValue(piece.Text);
        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in document.Findings)
            DiagnosticJson.Write(writer, finding);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
