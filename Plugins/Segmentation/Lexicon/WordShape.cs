namespace Analysis.Segmentation;

/// <summary>
/// What is alike in words that are kept whole, or cut, for the same reason: their tag, their length, and where they come
/// apart most easily into two words of the dictionary.
/// </summary>
/// <param name="Tag">The tag.</param>
/// <param name="Length">The length in code units; from 5 on all are alike.</param>
/// <param name="Split">The length of the first of the two words, or 0: there is no such pair.</param>
internal readonly record struct WordShape(string Tag, int Length, int Split)
{
    private const int Longest = 5;

    /// <summary>The shape of a word.</summary>
    /// <param name="text">The word.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="rarities">The words of the dictionary and what they cost.</param>
    public static WordShape Of(string text, string tag, Dictionary<string, ushort> rarities)
    {
        if (text.Length >= Longest)
            return new(tag, Longest, 0);
        var (best, split) = (int.MaxValue, 0);
        for (var at = 1; at < text.Length; at++)
        {
            if (rarities.TryGetValue(text[..at], out var first) && rarities.TryGetValue(text[at..], out var second)
                && first + second < best)
                (best, split) = (first + second, at);
        }

        return new(tag, text.Length, split);
    }
}
