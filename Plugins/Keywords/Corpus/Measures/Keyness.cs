namespace Analysis.Keywords.Corpus.Measures;

/// <summary>
/// How much a term is typical of a corpus in comparison with a reference. Measures of effect (log ratio, %DIFF, simple
/// maths, odds ratio) say how much, those of significance (log-likelihood, G², BIC) how surely; cite one of each.
/// </summary>
/// <remarks>
/// Zero policy: an effect that would divide by a count of 0 takes <see cref="ZeroCount"/> for it, or what the caller
/// says. What an empty corpus or a term that stands in neither has no value for is NaN.
/// </remarks>
public static class Keyness
{
    /// <summary>The count taken in the place of 0: half an occurrence (Hardie, "Log Ratio: an informal introduction", 2014).</summary>
    public const double ZeroCount = 0.5;

    /// <summary>
    /// The log-likelihood of two cells, <c>2 (O₁ ln(O₁/E₁) + O₂ ln(O₂/E₂))</c> with <c>E = size · all counts / all
    /// sizes</c>, 0 or more (Rayson and Garside, "Comparing corpora using frequency profiling", 2000). It leaves out the
    /// cells of all other words; with them it is <see cref="ContingencyTable.GSquared"/>. A count of 0 adds nothing.
    /// </summary>
    public static double LogLikelihood(TwoCorpora term)
    {
        if (term.Size == 0 || term.ReferenceSize == 0)
            return double.NaN;
        var share = ((double)term.Count + term.ReferenceCount) / ((double)term.Size + term.ReferenceSize);
        var sum = ContingencyTable.Surprise(term.Count, term.Size * share)
            + ContingencyTable.Surprise(term.ReferenceCount, term.ReferenceSize * share);
        return Math.Max(0, 2 * sum);
    }

    /// <summary>G² of all four cells (Dunning 1993): see <see cref="ContingencyTable.GSquared"/>. NaN for an empty corpus.</summary>
    public static double GSquared(TwoCorpora term) =>
        term.Size == 0 || term.ReferenceSize == 0 ? double.NaN : term.ToTable().GSquared();

    /// <summary>
    /// <c>log₂</c> of the ratio of the two relative frequencies, in doublings: 1 is twice as often, −1 half as often
    /// (Hardie 2014).
    /// </summary>
    /// <param name="term">The counts.</param>
    /// <param name="zero">What is taken for a count of 0, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zero"/> is not above 0.</exception>
    public static double LogRatio(TwoCorpora term, double zero = ZeroCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(zero);
        return IsUndefined(term)
            ? double.NaN
            : Math.Log2(Filled(term.Count, zero) / term.Size / (Filled(term.ReferenceCount, zero) / term.ReferenceSize));
    }

    /// <summary>
    /// %DIFF, the difference of the relative frequencies in percent of the reference's, −100 or more (Gabrielatos and
    /// Marchi, "Keyness: matching metrics to definitions", 2011).
    /// </summary>
    /// <param name="term">The counts.</param>
    /// <param name="zero">What is taken for a count of 0 in the reference, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zero"/> is not above 0.</exception>
    public static double PercentDifference(TwoCorpora term, double zero = ZeroCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(zero);
        if (IsUndefined(term))
            return double.NaN;
        var reference = Filled(term.ReferenceCount, zero) / term.ReferenceSize;
        return ((double)term.Count / term.Size - reference) / reference * 100;
    }

    /// <summary>
    /// The ratio of the frequencies per million after <paramref name="added"/> is added to each, above 0 (Kilgarriff,
    /// "Simple maths for keywords", 2009). A small number added favours rare terms, a large one common terms.
    /// </summary>
    /// <param name="term">The counts.</param>
    /// <param name="added">What is added, in occurrences per million, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="added"/> is not above 0.</exception>
    public static double SimpleMaths(TwoCorpora term, double added = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(added);
        return (term.Count * 1e6 / term.Size + added) / (term.ReferenceCount * 1e6 / term.ReferenceSize + added);
    }

    /// <summary>The odds ratio, above 0 (Pojanapunya and Todd 2016): see <see cref="ContingencyTable.OddsRatio"/>.</summary>
    public static double OddsRatio(TwoCorpora term) => IsUndefined(term) ? double.NaN : term.ToTable().OddsRatio();

    /// <summary>
    /// The Bayesian information criterion of the difference, <c>LL − ln(all sizes)</c> with the log-likelihood of two
    /// cells (Wilson, "Embracing Bayes factors for key item analysis", 2013): above 10 very strong evidence, below 0 none.
    /// </summary>
    public static double BayesianInformation(TwoCorpora term) =>
        LogLikelihood(term) - Math.Log((double)term.Size + term.ReferenceSize);

    private static double Filled(long count, double zero) => count == 0 ? zero : count;

    private static bool IsUndefined(TwoCorpora term) =>
        term.Size == 0 || term.ReferenceSize == 0 || (term.Count == 0 && term.ReferenceCount == 0);
}
