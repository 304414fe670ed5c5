using System.Text.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Sarif;

/// <summary>Writes the findings of one document as SARIF's results.</summary>
internal sealed class SarifResult(string path)
{
    private readonly string uri = UriOf(path);

    /// <summary>SARIF's word for a severity.</summary>
    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes one object. Where the words stand in several pieces, the first is the place and the others are related to it.</summary>
    public void Write(Utf8JsonWriter writer, Finding finding, SourceText source, string? article, string fingerprint)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Diagnostic.Code);
        writer.WriteString("level", LevelOf(finding.Diagnostic.Severity));
        writer.WriteStartObject("message");
        writer.WriteString("text", finding.Diagnostic.Message);
        writer.WriteEndObject();
        writer.WriteStartArray("locations");
        WriteLocation(writer, source, finding.Source.IsEmpty ? default : finding.Source[0], article);
        writer.WriteEndArray();
        if (finding.Source.Length > 1)
        {
            writer.WriteStartArray("relatedLocations");
            foreach (var piece in finding.Source.AsSpan()[1..])
                WriteLocation(writer, source, piece, null);
            writer.WriteEndArray();
        }

        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("analysis/v1", fingerprint);
        writer.WriteEndObject();
        if (finding.Plugin is { } plugin)
        {
            writer.WriteStartObject("properties");
            writer.WriteString("plugin", plugin);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter writer, SourceText source, TextSpan span, string? article)
    {
        var (start, end) = (Math.Min(span.Start, source.Text.Length), Math.Min(span.End, source.Text.Length));
        var (first, last) = (source.Lines.PositionAt(start), source.Lines.PositionAt(end));
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", uri);
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", first.Line);
        writer.WriteNumber("startColumn", first.Column);
        writer.WriteNumber("endLine", last.Line);
        writer.WriteNumber("endColumn", last.Column);
        writer.WriteNumber("charOffset", start);
        writer.WriteNumber("charLength", end - start);
        writer.WriteStartObject("snippet");
        writer.WriteString("text", source.Text.AsSpan(start, end - start));
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        if (article is not null)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("fullyQualifiedName", article);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>A relative path as a relative reference, an absolute one with <c>file:</c> before it.</summary>
    private static string UriOf(string path)
    {
        if (path == "-")
            return "stdin";
        var escaped = string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(path) ? $"file://{(escaped[0] == '/' ? "" : "/")}{escaped}" : escaped;
    }
}
