using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Host.Reporting.Json;

/// <summary>How all JSON of the host is written: UTF-8, on one line, with Chinese left as it is.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Nothing here is embedded in HTML; the default encoder would escape every Han character.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Pieces are written that become whole only when put together.
        SkipValidation = true,
    };

    /// <summary>The bytes that <paramref name="write"/> writes.</summary>
    public static ArrayBufferWriter<byte> Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(bytes, Options);
        write(writer);
        writer.Flush();
        return bytes;
    }
}
