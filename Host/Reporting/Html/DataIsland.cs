using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Analysis.Host.Reporting.Html;

/// <summary>
/// Data in a page: JSON in an element that no browser runs. Chinese is left as it is, and every character that could end the
/// element is escaped, whoever wrote the value.
/// </summary>
internal static class DataIsland
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Appends the element, which is found by <paramref name="name"/>, its class.</summary>
    public static StringBuilder Append(StringBuilder html, string name, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(bytes, Options))
            write(writer);
        return html.Append("<script type=\"application/json\" class=\"").Append(name).Append("\">")
            .Append(Encoding.UTF8.GetString(bytes.WrittenSpan)).Append("</script>\n");
    }
}
