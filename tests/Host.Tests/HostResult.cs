using System.Text;
using System.Text.Json;

namespace Analysis.Host.Tests;

/// <summary>How a run of the command ended.</summary>
internal sealed record HostResult(int ExitCode, byte[] Bytes, string Error)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Standard output, which has to be UTF-8.</summary>
    public string Output => Strict.GetString(Bytes);

    /// <summary>Standard output as one JSON value.</summary>
    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    /// <summary>The first document's first article.</summary>
    public JsonElement Article => Json.GetProperty("documents")[0].GetProperty("articles")[0];
}
