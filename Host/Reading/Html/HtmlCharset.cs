using System.Text;
using System.Text.Unicode;

namespace Analysis.Host.Reading.Html;

/// <summary>Finds the encoding that a page names: <c>&lt;meta charset&gt;</c> or its older form.</summary>
internal static class HtmlCharset
{
    /// <summary>How far into a page browsers look.</summary>
    private const int Sample = 4096;

    /// <summary>
    /// The encoding of a page, or null where its bytes have to tell. A page that is UTF-8 is read so whatever it says:
    /// it was saved anew by somebody who did not correct it.
    /// </summary>
    /// <param name="bytes">The page.</param>
    /// <param name="forced">The encoding that the user named, or null.</param>
    public static Encoding? Of(ReadOnlySpan<byte> bytes, Encoding? forced)
    {
        if (forced is not null || ByteOrderMark.Of(bytes) is not null || Utf8.IsValid(bytes))
            return forced;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)]);
        for (var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("charset", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var value = head.AsSpan(at + "charset".Length).TrimStart();
            if (!value.StartsWith('=') || value[1..].TrimStart(" \t\r\n\"'") is not { IsEmpty: false } rest)
                continue;
            var end = rest.IndexOfAny(" \t\r\n\"'/>;");
            // Of UTF-16 the mark tells, and a page whose name for it can be read is not in it.
            if (LegacyEncoding.Named(rest[..(end < 0 ? rest.Length : end)].ToString()) is { } named && !named.WebName.StartsWith("utf-16", StringComparison.Ordinal))
                return named;
        }

        return null;
    }
}
