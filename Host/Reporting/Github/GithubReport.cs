using System.Text;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Github;

/// <summary>Findings as a GitHub workflow shows them beside the lines: <c>::warning file=…,line=…::message</c>.</summary>
internal sealed class GithubReport : Report
{
    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        var lines = new StringBuilder();
        if (document.Error is { } error)
            lines.Append("::error file=").Append(Property(document.Path)).Append("::").Append(Message(error)).Append('\n');
        foreach (var finding in document.Findings)
            Append(lines, document, finding);
        foreach (var article in document.Articles)
        {
            foreach (var finding in article.Findings)
                Append(lines, document, finding);
        }

        return HostConsole.Utf8.GetBytes(lines.ToString());
    }

    private static void Append(StringBuilder lines, DocumentResult document, Finding finding)
    {
        var map = document.Page!.Source.Lines;
        var end = finding.Source.IsEmpty ? finding.Position : map.PositionAt(Math.Min(finding.Source[0].End, document.Page.Source.Text.Length));
        var command = finding.Diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "notice",
        };
        lines.Append("::").Append(command).Append(" file=").Append(Property(document.Path))
            .Append(",line=").Append(finding.Position.Line).Append(",col=").Append(finding.Position.Column);
        // Columns are shown only where both ends stand on one line.
        if (end.Line == finding.Position.Line)
            lines.Append(",endLine=").Append(end.Line).Append(",endColumn=").Append(end.Column);
        lines.Append(",title=").Append(Property(finding.Diagnostic.Code)).Append("::").Append(Message(finding.Diagnostic.Message)).Append('\n');
    }

    private static string Message(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
