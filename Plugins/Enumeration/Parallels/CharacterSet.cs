using System.Numerics;
using System.Runtime.Intrinsics;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// Which Chinese characters a stretch of text has, about: several characters share one of 256 places. Enough to see in a
/// few steps that two stretches have little in common.
/// </summary>
/// <param name="places">A bit for each place.</param>
internal readonly struct CharacterSet(Vector256<ulong> places)
{
    private readonly Vector256<ulong> places = places;

    /// <summary>How many places are taken.</summary>
    public int Count => CountOf(places);

    /// <summary>The characters of <paramref name="text"/>.</summary>
    public static CharacterSet Of(ReadOnlySpan<char> text)
    {
        Span<ulong> bits = stackalloc ulong[4];
        bits.Clear();
        foreach (var c in text)
        {
            if (!Punctuation.IsHan(c))
                continue;
            var place = (c * 0x9E3779B1u) >> 24;
            bits[(int)(place >> 6)] |= 1UL << (int)(place & 63);
        }

        return new CharacterSet(Vector256.Create(bits[0], bits[1], bits[2], bits[3]));
    }

    /// <summary>The characters of either.</summary>
    public CharacterSet With(CharacterSet other) => new(places | other.places);

    /// <summary>How many places both take.</summary>
    public int CountShared(CharacterSet other) => CountOf(places & other.places);

    private static int CountOf(Vector256<ulong> bits) =>
        BitOperations.PopCount(bits[0]) + BitOperations.PopCount(bits[1]) + BitOperations.PopCount(bits[2]) + BitOperations.PopCount(bits[3]);
}
