using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analysis.Quotation.Kinds;

/// <summary>Known proverbs and idioms, punctuation left out. Immutable.</summary>
internal sealed class SayingList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> sayings;
    private readonly int longest;

    public SayingList(ImmutableArray<string> entries)
    {
        sayings = entries.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longest = entries.Max(entry => entry.Length);
    }

    /// <summary>Whether <paramref name="words"/>, without what is no letter, are on the list.</summary>
    public bool Contains(ReadOnlySpan<char> words)
    {
        if (words.Length > 2 * longest)
            return false;
        Span<char> bare = stackalloc char[longest];
        var length = 0;
        foreach (var c in words)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            if (length == longest)
                return false;
            bare[length++] = c;
        }

        return sayings.Contains(bare[..length]);
    }
}
