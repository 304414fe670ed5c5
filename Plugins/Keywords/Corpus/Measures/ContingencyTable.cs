namespace Analysis.Keywords.Corpus.Measures;

/// <summary>
/// Four counts: how often two things are true together, each without the other, and neither. Of a term in two corpora
/// they are the term's words and all other words of each; of two words, the places of both, of one, of none.
/// </summary>
/// <remarks>Cells of 0 are taken as they are; what has no value then is NaN or infinite, as each measure says.</remarks>
public readonly record struct ContingencyTable
{
    /// <summary>Creates a table.</summary>
    /// <param name="both">The first and the second.</param>
    /// <param name="firstOnly">The first without the second.</param>
    /// <param name="secondOnly">The second without the first.</param>
    /// <param name="neither">Neither.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public ContingencyTable(long both, long firstOnly, long secondOnly, long neither)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(both);
        ArgumentOutOfRangeException.ThrowIfNegative(firstOnly);
        ArgumentOutOfRangeException.ThrowIfNegative(secondOnly);
        ArgumentOutOfRangeException.ThrowIfNegative(neither);
        Both = both;
        FirstOnly = firstOnly;
        SecondOnly = secondOnly;
        Neither = neither;
    }

    /// <summary>The count of the first and the second.</summary>
    public long Both { get; }

    /// <summary>The count of the first without the second.</summary>
    public long FirstOnly { get; }

    /// <summary>The count of the second without the first.</summary>
    public long SecondOnly { get; }

    /// <summary>The count of neither.</summary>
    public long Neither { get; }

    /// <summary>The count of the first.</summary>
    public long First => Both + FirstOnly;

    /// <summary>The count of the second.</summary>
    public long Second => Both + SecondOnly;

    /// <summary>All that was counted.</summary>
    public long Total => First + SecondOnly + Neither;

    /// <summary>How often both would come together by chance: <c>first · second / total</c>; NaN where nothing was counted.</summary>
    public double Expected => (double)First * Second / Total;

    /// <summary>Makes a table of how often both are true, of how often each is, and of how often anything is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is greater than its whole, or a count is negative.</exception>
    public static ContingencyTable FromTotals(long both, long first, long second, long total) =>
        new(both, first - both, second - both, total - first - second + both);

    /// <summary>
    /// G² of all four cells, <c>2 Σ O ln(O/E)</c>, 0 or more (Dunning, "Accurate methods for the statistics of surprise
    /// and coincidence", 1993). A cell of 0 adds nothing, and a table with an empty row or column has 0. For the
    /// log-likelihood of two cells see <see cref="Keyness.LogLikelihood"/>: the two differ.
    /// </summary>
    public double GSquared()
    {
        double first = First, other = Total - First, second = Second, rest = Total - Second, total = Total;
        var sum = Surprise(Both, first * second / total) + Surprise(FirstOnly, first * rest / total)
            + Surprise(SecondOnly, other * second / total) + Surprise(Neither, other * rest / total);
        // The sum of a table without any association may come out a rounding error below 0.
        return Math.Max(0, 2 * sum);
    }

    /// <summary>Pearson's χ² without a correction; NaN where a row or a column is empty.</summary>
    public double ChiSquared() => ChiSquared(0);

    /// <summary>Pearson's χ² with the correction of Yates (1934); NaN where a row or a column is empty.</summary>
    public double ChiSquaredOfYates() => ChiSquared(Total / 2.0);

    /// <summary>
    /// The divisor by which Williams (1976) corrects G² and χ² of a small table,
    /// <c>1 + (N/r₁ + N/r₂ − 1)(N/c₁ + N/c₂ − 1) / 6N</c>; infinite or NaN where a row or a column is empty.
    /// </summary>
    public double WilliamsDivisor()
    {
        double total = Total;
        return 1 + (total / First + total / (Total - First) - 1) * (total / Second + total / (Total - Second) - 1) / (6 * total);
    }

    /// <summary>
    /// The odds ratio <c>both · neither / (firstOnly · secondOnly)</c>. Where a cell is 0, a half is added to each of the
    /// four (Haldane 1956, Anscombe 1956), so that it is always a finite number above 0.
    /// </summary>
    public double OddsRatio()
    {
        var half = Both == 0 || FirstOnly == 0 || SecondOnly == 0 || Neither == 0 ? 0.5 : 0;
        return (Both + half) / (FirstOnly + half) * ((Neither + half) / (SecondOnly + half));
    }

    internal static double Surprise(double observed, double expected) =>
        observed == 0 ? 0 : observed * Math.Log(observed / expected);

    private double ChiSquared(double correction)
    {
        double first = First, other = Total - First, second = Second, rest = Total - Second;
        var distance = Math.Max(0, Math.Abs((double)Both * Neither - (double)FirstOnly * SecondOnly) - correction);
        return Total * (distance / (first * other)) * (distance / (second * rest));
    }
}
