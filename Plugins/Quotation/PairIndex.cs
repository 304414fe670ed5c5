using System.Numerics;

namespace Analysis.Quotation;

/// <summary>Words by two neighbouring characters that they share, the longest first. Immutable.</summary>
internal sealed class PairIndex
{
    private const uint Free = 0;

    /// <summary>A pair in each slot, at most a quarter of them taken, so that a miss is nearly always seen at once.</summary>
    private readonly uint[] pairs;

    private readonly string[][] words;
    private readonly int shift;

    /// <summary>Makes an index of words by the pair that <paramref name="pairOf"/> takes from each.</summary>
    public PairIndex(IEnumerable<string> entries, Func<string, (char First, char Second)> pairOf)
    {
        var groups = entries.GroupBy(pairOf).ToArray();
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 4 * groups.Length));
        shift = 32 - BitOperations.Log2((uint)size);
        pairs = new uint[size];
        words = new string[size][];
        foreach (var group in groups)
        {
            var slot = Slot(Pair(group.Key.First, group.Key.Second));
            pairs[slot] = Pair(group.Key.First, group.Key.Second);
            words[slot] = [.. group.OrderByDescending(word => word.Length)];
        }
    }

    /// <summary>The words with these two characters.</summary>
    public ReadOnlySpan<string> Of(char first, char second) => words[Slot(Pair(first, second))];

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    /// <summary>The slot that holds <paramref name="pair"/>, or a free one.</summary>
    private int Slot(uint pair)
    {
        var slot = (int)((pair * 0x9E3779B1u) >> shift);
        while (pairs[slot] != pair && pairs[slot] != Free)
            slot = (slot + 1) & (pairs.Length - 1);
        return slot;
    }
}
