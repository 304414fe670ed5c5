using System.Buffers;
using System.Collections.Immutable;

namespace Analysis.Reading;

/// <summary>Words that a text may begin or end with. Most texts do with none of them, which their first or last character says.</summary>
internal sealed class WordList
{
    private readonly ImmutableArray<string> longestFirst;
    private readonly SearchValues<char> first;
    private readonly SearchValues<char> last;

    public WordList(IEnumerable<string> words)
    {
        longestFirst = [.. words.Distinct().OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
        first = SearchValues.Create([.. longestFirst.Select(word => word[0])]);
        last = SearchValues.Create([.. longestFirst.Select(word => word[^1])]);
    }

    public bool Contains(string word) => longestFirst.Contains(word);

    /// <summary>The longest of the words that <paramref name="text"/> begins with, or null.</summary>
    public string? StartOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !first.Contains(text[0]))
            return null;
        foreach (var word in longestFirst)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    /// <summary>The longest of the words that <paramref name="text"/> ends with, or null.</summary>
    public string? EndOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !last.Contains(text[^1]))
            return null;
        foreach (var word in longestFirst)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }
}
