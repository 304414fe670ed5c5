using System.Text;

namespace Analysis.Host.Reading;

/// <summary>The mark that a text may begin with, which tells its encoding and is no part of it.</summary>
/// <param name="Encoding">The encoding that it tells.</param>
/// <param name="Length">Its length in bytes.</param>
internal sealed record ByteOrderMark(Encoding Encoding, int Length)
{
    // The longer mark first: UTF-32's in little endian begins with UTF-16's.
    private static readonly Encoding[] Marked =
        [Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The mark in GB 18030, whose encoding is only loaded where it is met.</summary>
    private static ReadOnlySpan<byte> Gb18030 => [0x84, 0x31, 0x95, 0x33];

    /// <summary>The mark that <paramref name="bytes"/> begin with, or null.</summary>
    public static ByteOrderMark? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
                return new ByteOrderMark(encoding, encoding.Preamble.Length);
        }

        return bytes.StartsWith(Gb18030) ? new ByteOrderMark(LegacyEncoding.Named("gb18030")!, Gb18030.Length) : null;
    }

    /// <summary>Its length where the text is in <paramref name="encoding"/>; 0 where these bytes mean something else there.</summary>
    public int LengthFor(Encoding encoding) => Encoding.CodePage == encoding.CodePage ? Length : 0;
}
