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
        var (text, encoding) = DecodeUnsettled(bytes, forced);
        return UndecodableBytes.Settle(text, encoding);
    }

    /// <summary>
    /// Decodes <paramref name="bytes"/> so that what could not be decoded is still told from U+FFFD in the text: for a
    /// format whose text is taken out of what was decoded, and then settled by <see cref="UndecodableBytes.Settle"/>.
    /// </summary>
    /// <exception cref="InputException">The bytes are no text, or in no encoding that can be told.</exception>
    public static (string Text, string Encoding) DecodeUnsettled(ReadOnlySpan<byte> bytes, Encoding? forced)
    {
        var encoding = Tell(bytes, forced, out var markLength);
        return (UndecodableBytes.Marking(encoding).GetString(bytes[markLength..]), encoding.WebName);
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
        if (FileSignature.Of(bytes) is { } other)
            throw new InputException(InputProblemKind.NotText, other);
        var hasNul = bytes.Contains((byte)0);
        if (!hasNul && Utf8.IsValid(bytes))
            return Encoding.UTF8;
        if (Utf16Guess.Of(bytes) is { } utf16)
            return utf16;
        if (hasNul)
            throw new InputException(InputProblemKind.NotText, "it holds NUL bytes");
        if (UndecodableBytes.AreDamagedUtf8(bytes))
            return Encoding.UTF8;
        return LegacyEncoding.Guess(bytes) ?? throw new InputException(InputProblemKind.EncodingUnknown);
    }
}
