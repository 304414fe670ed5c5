namespace Analysis.Quotation.Sources.Index;

/// <summary>
/// Code units as bytes: the most frequent ones of an index in one byte, further ones in two, all others behind an escape
/// byte. A Chinese text takes about a byte and a half a unit instead of two. Immutable.
/// </summary>
/// <param name="alphabet">The units that have a code, most frequent first, at most <see cref="MostUnits"/>.</param>
internal sealed class TextCode(char[] alphabet)
{
    /// <summary>How many units take one byte.</summary>
    private const int Singles = 192;

    private const byte Escape = 255;

    /// <summary>How many units can have a code.</summary>
    public const int MostUnits = Singles + ((Escape - Singles) << 8);

    /// <summary>The most bytes that a unit takes.</summary>
    public const int LongestUnit = 3;

    private int[]? codes;

    /// <summary>Writes a unit; returns the bytes it took.</summary>
    public int Write(char unit, Span<byte> into)
    {
        codes ??= CodesOf(alphabet);
        var code = codes[unit] - 1;
        if (code < 0)
        {
            (into[0], into[1], into[2]) = (Escape, (byte)unit, (byte)(unit >> 8));
            return 3;
        }

        if (code < Singles)
        {
            into[0] = (byte)code;
            return 1;
        }

        (into[0], into[1]) = ((byte)(Singles + ((code - Singles) >> 8)), (byte)(code - Singles));
        return 2;
    }

    /// <summary>Reads units behind the first <paramref name="skipped"/> ones; returns how many there were, at most as many as fit.</summary>
    public int Read(ReadOnlySpan<byte> bytes, int skipped, Span<char> into)
    {
        var (at, count) = (0, -skipped);
        while (count < into.Length && at < bytes.Length)
        {
            int code = bytes[at++];
            var unit = '\0';
            if (code == Escape)
            {
                if (at + 1 >= bytes.Length)
                    break;
                unit = (char)(bytes[at] | bytes[at + 1] << 8);
                at += 2;
            }
            else
            {
                if (code >= Singles)
                {
                    if (at >= bytes.Length)
                        break;
                    code = Singles + ((code - Singles) << 8 | bytes[at++]);
                }

                if (code < alphabet.Length)
                    unit = alphabet[code];
            }

            if (count >= 0)
                into[count] = unit;
            count++;
        }

        return Math.Max(0, count);
    }

    private static int[] CodesOf(char[] alphabet)
    {
        var codes = new int[char.MaxValue + 1];
        for (var i = 0; i < alphabet.Length; i++)
            codes[alphabet[i]] = i + 1;
        return codes;
    }
}
