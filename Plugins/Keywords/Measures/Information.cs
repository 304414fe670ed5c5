using Analysis.Keywords.Words;

namespace Analysis.Keywords.Measures;

/// <summary>
/// The information of words against the background, <c>-ln p</c> in nats, where p is a word's share of all words of the
/// segmenter's background (its dictionary's frequencies). It stands in for the inverse document frequency of a corpus,
/// which a single article hasn't got; Church and Gale, "Inverse document frequency", 1995, compare the two.
/// </summary>
internal static class Information
{
    /// <summary>The mean information of some words, symbols not counted, and that of the commonest of them; 0 for no word.</summary>
    public static (float Mean, float Least) Of(ReadOnlySpan<Word> words)
    {
        if (words.Length == 1)
            return words[0].Has(WordTraits.Symbol) ? default : (-words[0].LogFrequency, -words[0].LogFrequency);
        var (sum, least, counted) = (0f, float.MaxValue, 0);
        foreach (ref readonly var word in words)
        {
            if (word.Has(WordTraits.Symbol))
                continue;
            sum -= word.LogFrequency;
            least = Math.Min(least, -word.LogFrequency);
            counted++;
        }

        return counted == 0 ? default : (sum / counted, least);
    }
}
