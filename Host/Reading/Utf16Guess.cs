using System.Buffers.Binary;
using System.Text;

namespace Analysis.Host.Reading;

/// <summary>
/// Tells UTF-16 without a byte order mark, which detectors of encodings miss for Chinese: read in the right order of
/// bytes nearly all code units are Han, their punctuation, or ASCII; read in the wrong one few are.
/// </summary>
internal static class Utf16Guess
{
    private const int Sample = 64 << 10;

    /// <summary>UTF-16 in the order of bytes that fits, or null.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        int little = 0, big = 0, units = 0;
        for (var at = 0; at + 1 < bytes.Length && at < Sample; at += 2, units++)
        {
            if (IsCommon(BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..])))
                little++;
            if (IsCommon(BinaryPrimitives.ReadUInt16BigEndian(bytes[at..])))
                big++;
        }

        var (best, other, encoding) = little >= big ? (little, big, Encoding.Unicode) : (big, little, Encoding.BigEndianUnicode);
        return best >= 0.95 * units && other < 0.8 * best ? encoding : null;
    }

    private static bool IsCommon(ushort unit) => unit switch
    {
        '\n' or '\r' or '\t' => true,
        >= 0x20 and < 0x7F => true,
        >= 0x4E00 and < 0xA000 => true,
        >= 0x3000 and < 0x3020 => true,
        >= 0xFF00 and < 0xFF5F => true,
        0xB7 or (>= 0x2010 and < 0x2040) => true,
        _ => false,
    };
}
