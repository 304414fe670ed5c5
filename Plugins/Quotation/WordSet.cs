using System.Collections.Frozen;

namespace Analysis.Quotation;

/// <summary>Words to be found at the beginning or at the end of a stretch of text, the longest first. Immutable.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenSet<char> firsts;
    private readonly FrozenSet<char> lasts;
    private readonly int longest;

    public WordSet(IEnumerable<string> entries)
    {
        var set = entries.Where(entry => entry.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        firsts = set.Select(word => word[0]).ToFrozenSet();
        lasts = set.Select(word => word[^1]).ToFrozenSet();
        longest = set.Count == 0 ? 0 : set.Max(word => word.Length);
    }

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>The length of the longest word that <paramref name="text"/> begins with, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !firsts.Contains(text[0]))
            return 0;
        for (var length = Math.Min(longest, text.Length); length > 0; length--)
        {
            if (words.Contains(text[..length]))
                return length;
        }

        return 0;
    }

    /// <summary>The length of the longest word that <paramref name="text"/> ends with, or 0.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !lasts.Contains(text[^1]))
            return 0;
        for (var length = Math.Min(longest, text.Length); length > 0; length--)
        {
            if (words.Contains(text[^length..]))
                return length;
        }

        return 0;
    }
}
