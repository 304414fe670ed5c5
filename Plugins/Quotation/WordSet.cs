namespace Analysis.Quotation;

/// <summary>
/// Words to be found at the beginning or at the end of a stretch of text, or anywhere in it, the longest first.
/// Immutable. Nearly every position is ruled out by its first two characters alone.
/// </summary>
internal sealed class WordSet
{
    private readonly CharSet firsts;
    private readonly CharSet singles;
    private readonly PairIndex beginnings;
    private readonly PairIndex endings;

    public WordSet(IEnumerable<string> entries)
    {
        var words = entries.Where(entry => entry.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        firsts = new(words.Select(word => word[0]));
        singles = new(words.Where(word => word.Length == 1).Select(word => word[0]));
        beginnings = new(words.Where(word => word.Length > 1), word => (word[0], word[1]));
        endings = new(words.Where(word => word.Length > 1), word => (word[^2], word[^1]));
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
            return word.Length == 1 && singles.Contains(word[0]);
        foreach (var other in beginnings.Of(word[0], word[1]))
        {
            if (word.SequenceEqual(other))
                return true;
        }

        return false;
    }

    /// <summary>The length of the longest word that <paramref name="text"/> begins with, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.Length > 1)
        {
            foreach (var word in beginnings.Of(text[0], text[1]))
            {
                if (text.StartsWith(word))
                    return word.Length;
            }
        }

        return !text.IsEmpty && singles.Contains(text[0]) ? 1 : 0;
    }

    /// <summary>The length of the longest word that <paramref name="text"/> ends with, or 0.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text.Length > 1)
        {
            foreach (var word in endings.Of(text[^2], text[^1]))
            {
                if (text.EndsWith(word))
                    return word.Length;
            }
        }

        return !text.IsEmpty && singles.Contains(text[^1]) ? 1 : 0;
    }

    /// <summary>Where the first word begins in <paramref name="text"/> and how long it is, or -1 and 0.</summary>
    public (int Index, int Length) Find(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (firsts.Contains(text[at]) && LengthAtStart(text[at..]) is > 0 and var length)
                return (at, length);
        }

        return (-1, 0);
    }
}
