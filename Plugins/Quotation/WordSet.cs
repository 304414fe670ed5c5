using System.Buffers;
using System.Numerics;

namespace Analysis.Quotation;

/// <summary>
/// Words to be found at the beginning or at the end of a stretch of text, or anywhere in it, the longest first.
/// Immutable. Nearly every position is ruled out by its first two characters alone.
/// </summary>
internal sealed class WordSet
{
    private const int Longest = 63;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly SearchValues<char> firsts;
    private readonly SearchValues<char> singles;
    private readonly PairFilter beginnings = new();
    private readonly PairFilter endings = new();

    /// <summary>Bit <c>n</c> is set where some word has <c>n</c> characters.</summary>
    private readonly ulong lengths;

    public WordSet(IEnumerable<string> entries)
    {
        var set = new HashSet<string>(entries.Where(entry => entry.Length is > 0 and <= Longest), StringComparer.Ordinal);
        words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in set.Where(word => word.Length > 1))
        {
            lengths |= 1UL << word.Length;
            beginnings.Add(word[0], word[1]);
            endings.Add(word[^2], word[^1]);
        }

        firsts = SearchValues.Create([.. set.Select(word => word[0]).Distinct()]);
        singles = SearchValues.Create([.. set.Where(word => word.Length == 1).Select(word => word[0])]);
    }

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>The length of the longest word that <paramref name="text"/> begins with, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && beginnings.MayHold(text[0], text[1]))
        {
            for (var left = Within(text.Length); left != 0;)
            {
                var length = BitOperations.Log2(left);
                if (words.Contains(text[..length]))
                    return length;
                left ^= 1UL << length;
            }
        }

        return !text.IsEmpty && singles.Contains(text[0]) ? 1 : 0;
    }

    /// <summary>The length of the longest word that <paramref name="text"/> ends with, or 0.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && endings.MayHold(text[^2], text[^1]))
        {
            for (var left = Within(text.Length); left != 0;)
            {
                var length = BitOperations.Log2(left);
                if (words.Contains(text[^length..]))
                    return length;
                left ^= 1UL << length;
            }
        }

        return !text.IsEmpty && singles.Contains(text[^1]) ? 1 : 0;
    }

    /// <summary>Where the first word begins in <paramref name="text"/> and how long it is, or -1 and 0.</summary>
    public (int Index, int Length) Find(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var step = text[at..].IndexOfAny(firsts);
            if (step < 0)
                break;
            at += step;
            if (LengthAtStart(text[at..]) is > 0 and var length)
                return (at, length);
        }

        return (-1, 0);
    }

    private ulong Within(int length) => length >= Longest ? lengths : lengths & ((1UL << (length + 1)) - 1);
}
