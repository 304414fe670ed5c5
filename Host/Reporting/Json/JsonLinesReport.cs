using System.Buffers;
using Analysis.Host.Loading;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Json;

/// <summary>
/// One article object a line, each with the name of its document. Has no place for an input that could not be read:
/// that is said on standard error and by the exit code.
/// </summary>
internal sealed class JsonLinesReport(PluginPipeline pipeline) : Report
{
    private readonly ArticleJson articles = new(pipeline);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        var lines = new ArrayBufferWriter<byte>(4096);
        foreach (var article in document.Articles)
        {
            lines.Write(JsonOutput.Write(writer => articles.Write(writer, article, document.Path)).WrittenSpan);
            lines.Write("\n"u8);
        }

        return lines.WrittenMemory;
    }
}
