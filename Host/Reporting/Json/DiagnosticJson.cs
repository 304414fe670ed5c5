using System.Text.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Json;

/// <summary>Writes a finding, of an article or of a page.</summary>
internal static class DiagnosticJson
{
    /// <summary>Writes one object.</summary>
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Diagnostic.Code);
        writer.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Diagnostic.Severity.ToString()));
        writer.WritePropertyName("span");
        SpanJson.Write(writer, finding.Span);
        writer.WritePropertyName("source");
        SpanJson.Write(writer, finding.Source);
        writer.WriteNumber("line", finding.Position.Line);
        writer.WriteNumber("column", finding.Position.Column);
        writer.WriteString("message", finding.Diagnostic.Message);
        writer.WriteString("plugin", finding.Plugin);
        writer.WriteEndObject();
    }
}
