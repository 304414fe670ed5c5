using Analysis.Keywords.Words;

namespace Analysis.Keywords.Measures;

/// <summary>
/// The information of words against the background, <c>-ln p</c> in nats, where p is a word's share of all words of the
/// segmenter's background (its dictionary's frequencies). It stands in for the inverse document frequency of a corpus,
/// which a single article hasn't got; Church and Gale, "Inverse document frequency", 1995, compare the two.
/// </summary>
internal static class Information
{
    public static double Mean(ReadOnlySpan<Word> words)
    {
        double sum = 0;
        var counted = 0;
        foreach (ref readonly var word in words)
        {
            if (word.Has(WordTraits.Symbol))
                continue;
            sum -= word.LogFrequency;
            counted++;
        }

        return counted == 0 ? 0 : sum / counted;
    }

    /// <summary>The information of the commonest word.</summary>
    public static double Least(ReadOnlySpan<Word> words)
    {
        var least = double.MaxValue;
        foreach (ref readonly var word in words)
        {
            if (!word.Has(WordTraits.Symbol))
                least = Math.Min(least, -word.LogFrequency);
        }

        return least == double.MaxValue ? 0 : least;
    }
}
