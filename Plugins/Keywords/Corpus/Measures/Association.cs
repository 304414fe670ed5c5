namespace Analysis.Keywords.Corpus.Measures;

/// <summary>
/// How strongly two words go together. The log-likelihood of collocations is <see cref="ContingencyTable.GSquared"/>.
/// </summary>
public static class Association
{
    /// <summary>
    /// Mutual information <c>log₂(O/E)</c> of the words' coming together, in bits (Church and Hanks 1990). High for rare
    /// pairs; negative infinity where they never come together, NaN where one of them never comes.
    /// </summary>
    public static double MutualInformation(ContingencyTable words) => Math.Log2(words.Both / words.Expected);

    /// <summary>
    /// The t-score <c>(O − E) / √O</c> (Church, Gale, Hanks and Hindle 1991; Manning and Schütze 1999, 5.3.1). High for
    /// common pairs; NaN or negative infinity where they never come together.
    /// </summary>
    public static double TScore(ContingencyTable words) => (words.Both - words.Expected) / Math.Sqrt(words.Both);

    /// <summary>
    /// logDice <c>14 + log₂(2 f(xy) / (f(x) + f(y)))</c> (Rychlý, "A lexicographer-friendly association score", 2008).
    /// At most 14 for pairs; within a window one word may meet another several times, and at most 15 is reached. Does
    /// not depend on the size of the corpus. Negative infinity where the words never come together.
    /// </summary>
    /// <param name="together">How often they come together.</param>
    /// <param name="first">How often the first word comes.</param>
    /// <param name="second">How often the second word comes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static double LogDice(long together, long first, long second)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(together);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(second);
        return 14 + Math.Log2(2.0 * together / ((double)first + second));
    }
}
