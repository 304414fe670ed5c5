using System.Buffers;
using System.Collections.Immutable;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Json;

/// <summary>The findings of a run by their fingerprints, a line each, for later runs to be silent about.</summary>
internal sealed class BaselineReport : Report
{
    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Opening { get; } = "{\"findings\":[\n"u8.ToArray();

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Separator { get; } = ",\n"u8.ToArray();

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Close(ImmutableArray<Table>? tables) => "\n]}\n"u8.ToArray();

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        var lines = new ArrayBufferWriter<byte>();
        var fingerprints = new Fingerprints(document.Path);
        foreach (var finding in document.Findings)
            Add(finding, document.Page!.Source.Text);
        foreach (var article in document.Articles)
        {
            foreach (var finding in article.Findings)
                Add(finding, article.Annotated.Article.Text);
        }

        return lines.WrittenMemory;

        void Add(Finding finding, string text)
        {
            if (lines.WrittenCount > 0)
                lines.Write(",\n"u8);
            lines.Write(JsonOutput.Write(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("fingerprint", fingerprints.Of(finding, text));
                // For whoever reads the file; the fingerprint alone counts.
                writer.WriteString("code", finding.Diagnostic.Code);
                writer.WriteString("document", document.Path);
                writer.WriteEndObject();
            }).WrittenSpan);
        }
    }
}
