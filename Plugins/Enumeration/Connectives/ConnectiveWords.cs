using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analysis.Enumeration.Connectives;

/// <summary>The chains of connectives of a language. Immutable and thread-safe.</summary>
internal sealed class ConnectiveWords
{
    private readonly FrozenDictionary<char, ImmutableArray<ConnectiveWord>> byFirst;
    private readonly FrozenDictionary<char, ImmutableArray<string>> falseFriends;

    public ConnectiveWords(EnumerationLanguage language)
    {
        var words = new List<ConnectiveWord>();
        var chains = language.Table("connectives");
        for (var chain = 0; chain < chains.Length; chain++)
        {
            var repeats = chains[chain][^1] == "+";
            var places = repeats ? chains[chain][..^1] : chains[chain];
            var placesOf = places.SelectMany((place, i) => place.Split(' ').Select(word => (Word: word, Place: i)));
            foreach (var word in placesOf.GroupBy(entry => entry.Word, entry => entry.Place))
                words.Add(new ConnectiveWord(word.Key, chain, [.. word], repeats && word.Max() == places.Length - 1));
        }

        ChainCount = chains.Length;
        Openers = [.. words.Where(word => word.Opens)];
        byFirst = words.GroupBy(word => word.Text[0]).ToFrozenDictionary(
            words => words.Key, words => words.OrderByDescending(word => word.Text.Length).ToImmutableArray());
        falseFriends = language.Lines("connective-false-friends").GroupBy(text => text[0])
            .ToFrozenDictionary(texts => texts.Key, texts => texts.ToImmutableArray());
    }

    public int ChainCount { get; }

    /// <summary>The words that begin a chain.</summary>
    public ImmutableArray<ConnectiveWord> Openers { get; }

    /// <summary>
    /// Adds the words that <paramref name="text"/> begins with to <paramref name="words"/>, the longest alone.
    /// </summary>
    public void Read(ReadOnlySpan<char> text, List<ConnectiveWord> words)
    {
        words.Clear();
        if (text.IsEmpty || !byFirst.TryGetValue(text[0], out var candidates) || IsFalse(text))
            return;
        foreach (var word in candidates)
        {
            if (words.Count > 0 && word.Text.Length < words[0].Text.Length)
                break;
            if (text.StartsWith(word.Text, StringComparison.Ordinal))
                words.Add(word);
        }
    }

    private bool IsFalse(ReadOnlySpan<char> text)
    {
        if (!falseFriends.TryGetValue(text[0], out var friends))
            return false;
        foreach (var friend in friends)
        {
            if (text.StartsWith(friend, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
