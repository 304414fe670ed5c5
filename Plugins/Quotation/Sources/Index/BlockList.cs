namespace Analysis.Quotation.Sources.Index;

/// <summary>
/// A rising list of block numbers as bytes: the first number and one, then the steps between neighbours, each in groups
/// of seven bits, low ones first, the top bit saying that more follow.
/// </summary>
internal static class BlockList
{
    /// <summary>The most bytes that a number takes.</summary>
    public const int LongestNumber = 5;

    /// <summary>Writes a number; returns the bytes it took.</summary>
    public static int Write(uint value, Span<byte> into)
    {
        var length = 0;
        while (value >= 0x80)
        {
            into[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        into[length++] = (byte)value;
        return length;
    }

    /// <summary>Reads the number at <paramref name="at"/> and moves behind it. Bytes that end within one end it.</summary>
    public static uint Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint value = bytes[at++];
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (var shift = 7; shift < 32 && at < bytes.Length; shift += 7)
        {
            uint next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                break;
        }

        return value;
    }
}
