using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Analysis.Host.Loading;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Sarif;

/// <summary>
/// All findings as SARIF 2.1.0: one run, a rule for each known code, a result a line. Columns and offsets count UTF-16 code
/// units of the input as decoded.
/// </summary>
internal sealed class SarifReport(PluginSet plugins) : Report
{
    private readonly List<string> errors = [];

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Opening
    {
        get
        {
            var bytes = JsonOutput.Write(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
                writer.WriteString("version", "2.1.0");
                writer.WriteStartArray("runs");
                writer.WriteStartObject();
                WriteTool(writer);
                writer.WriteString("columnKind", "utf16CodeUnits");
                writer.WritePropertyName("results");
            });
            bytes.Write("[\n"u8);
            return bytes.WrittenMemory;
        }
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Separator { get; } = ",\n"u8.ToArray();

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        if (document.Error is { } error)
        {
            lock (errors)
                errors.Add($"{document.Path}: {error}");
            return default;
        }

        var lines = new ArrayBufferWriter<byte>();
        var fingerprints = new Fingerprints(document.Path);
        var result = new SarifResult(document.Path);
        foreach (var finding in document.Findings)
            Add(finding, document.Page!.Source, null, document.Page!.Source.Text);
        foreach (var article in document.Articles)
        {
            foreach (var finding in article.Findings)
                Add(finding, article.Annotated.Article.Source, article.Annotated.Article.Id, article.Annotated.Article.Text);
        }

        return lines.WrittenMemory;

        void Add(Finding finding, SourceText source, string? article, string text)
        {
            if (lines.WrittenCount > 0)
                lines.Write(",\n"u8);
            lines.Write(JsonOutput.Write(writer => result.Write(writer, finding, source, article, fingerprints.Of(finding, text))).WrittenSpan);
        }
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Close(ImmutableArray<Table>? tables)
    {
        // Put together from threads; sorted, so that the bytes are the same on any number of them.
        errors.Sort(StringComparer.Ordinal);
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("\n],\"invocations\":"u8);
        bytes.Write(JsonOutput.Write(writer =>
        {
            writer.WriteStartArray();
            writer.WriteStartObject();
            writer.WriteBoolean("executionSuccessful", errors.Count == 0);
            writer.WriteStartArray("toolExecutionNotifications");
            foreach (var error in errors)
            {
                writer.WriteStartObject();
                writer.WriteString("level", "error");
                writer.WriteStartObject("message");
                writer.WriteString("text", error);
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
        }).WrittenSpan);
        bytes.Write("}]}\n"u8);
        return bytes.WrittenMemory;
    }

    private void WriteTool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "analysis");
        writer.WriteString("version", HostVersion.Text);
        writer.WriteStartArray("rules");
        foreach (var rule in KnownDiagnostics.Of(plugins))
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Code);
            writer.WriteStartObject("shortDescription");
            writer.WriteString("text", rule.Title);
            writer.WriteEndObject();
            if (rule.Help is { } help)
            {
                writer.WriteStartObject("help");
                writer.WriteString("text", help);
                writer.WriteEndObject();
            }

            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", SarifResult.LevelOf(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
