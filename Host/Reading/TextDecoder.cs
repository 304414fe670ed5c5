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
        var encoding = Tell(bytes, forced, out var markLength);
        return UndecodableBytes.Decode(bytes[markLength..], encoding);
    }

    /// <summary>Tells the encoding of <paramref name="bytes"/>: <paramref name="forced"/> where that is given.</summary>
    /// <param name="bytes">A text, or the beginning of one.</param>
    /// <param name="forced">The encoding that the user named, or null.</param>
    /// <param name="markLength">How many bytes at the beginning are a mark and no part of the text.</param>
    /// <exception cref="InputException">The bytes are no text, or in no encoding that can be told.</exception>
    public static Encoding Tell(ReadOnlySpan<byte> bytes, Encoding? forced, out int markLength)
    {
        var mark = ByteOrderMark.Of(bytes);
        markLength = mark is null ? 0 : forced is null ? mark.Length : mark.LengthFor(forced);
        if (forced is not null)
            return forced;
        if (mark is not null)
            return mark.Encoding;
        var hasNul = bytes.Contains((byte)0);
        if (!hasNul && Utf8.IsValid(bytes))
            return Encoding.UTF8;
        if (Utf16Guess.Of(bytes) is { } utf16)
            return utf16;
        if (hasNul)
            throw new InputException("It is not a text: it holds NUL bytes. Convert it to text first, or name its --encoding.");
        if (UndecodableBytes.AreDamagedUtf8(bytes))
            return Encoding.UTF8;
        return LegacyEncoding.Guess(bytes)
            ?? throw new InputException("Its encoding cannot be told. Name it with --encoding, such as gb18030 or big5.");
    }
}
