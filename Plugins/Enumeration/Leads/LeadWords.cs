using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analysis.Enumeration.Leads;

/// <summary>The words that may open the members of a series. Immutable and thread-safe.</summary>
internal sealed class LeadWords(EnumerationLanguage language)
{
    private readonly FrozenDictionary<char, ImmutableArray<string>> byFirst = language.Lines("leads")
        .GroupBy(word => word[0])
        .ToFrozenDictionary(words => words.Key, words => words.OrderByDescending(word => word.Length).ToImmutableArray());

    /// <summary>The length of the longest of the words that <paramref name="text"/> begins with; 0 for none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !byFirst.TryGetValue(text[0], out var words))
            return 0;
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }
}
