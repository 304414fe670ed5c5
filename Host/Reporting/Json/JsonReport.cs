using System.Buffers;
using System.Collections.Immutable;
using Analysis.Host.Loading;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Json;

/// <summary>One JSON object for the whole run, a line a document.</summary>
internal sealed class JsonReport(PluginSet plugins, PluginPipeline pipeline) : Report
{
    private const int SchemaVersion = 1;
    private readonly DocumentJson documents = new(new ArticleJson(pipeline));

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Opening
    {
        get
        {
            var bytes = JsonOutput.Write(writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("schemaVersion", SchemaVersion);
                writer.WriteStartObject("tool");
                writer.WriteString("name", "analysis");
                writer.WriteString("version", HostVersion.Text);
                writer.WriteStartArray("plugins");
                foreach (var plugin in plugins.Plugins)
                {
                    writer.WriteStartObject();
                    writer.WriteString("name", plugin.Name);
                    writer.WriteString("version", plugin.Version);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
                writer.WritePropertyName("documents");
            });
            bytes.Write("[\n"u8);
            return bytes.WrittenMemory;
        }
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Separator { get; } = ",\n"u8.ToArray();

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Close(ImmutableArray<Table>? tables)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("\n]"u8);
        if (tables is { } written)
        {
            bytes.Write(",\n\"corpus\":"u8);
            bytes.Write(JsonOutput.Write(writer => TableJson.Write(writer, written)).WrittenSpan);
        }

        bytes.Write("}\n"u8);
        return bytes.WrittenMemory;
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document) =>
        JsonOutput.Write(writer => documents.Write(writer, document)).WrittenMemory;
}
