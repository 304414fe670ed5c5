using System.Text;
using System.Text.Unicode;

namespace Analysis.Host.Reading;

/// <summary>
/// Finds the encoding of bytes and decodes them. In this order: what the user says, a byte order mark, valid UTF-8,
/// UTF-16 without a mark, UTF-8 with a few bytes damaged, what the detector of legacy encodings says.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Decodes <paramref name="bytes"/>, in <paramref name="forced"/> where that is given.</summary>
    /// <exception cref="InputException">The bytes are no text, or in no encoding that can be told.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? forced)
    {
        var mark = ByteOrderMark.Of(bytes);
        if (forced is not null)
            return UndecodableBytes.Decode(bytes[(mark?.LengthFor(forced) ?? 0)..], forced);
        if (mark is not null)
            return UndecodableBytes.Decode(bytes[mark.Length..], mark.Encoding);
        var isUtf8 = Utf8.IsValid(bytes);
        var hasNul = bytes.Contains((byte)0);
        if (isUtf8 && !hasNul)
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", []);
        if (Utf16Guess.Of(bytes) is { } utf16)
            return UndecodableBytes.Decode(bytes, utf16);
        if (hasNul)
            throw new InputException("It is not a text: it holds NUL bytes. Convert it to text first, or name its --encoding.");
        if (UndecodableBytes.AreDamagedUtf8(bytes))
            return UndecodableBytes.Decode(bytes, Encoding.UTF8);
        return UndecodableBytes.Decode(bytes, LegacyEncoding.Guess(bytes)
            ?? throw new InputException("Its encoding cannot be told. Name it with --encoding, such as gb18030 or big5."));
    }
}
