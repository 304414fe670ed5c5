namespace Analysis.Keywords.Corpus.Measures;

/// <summary>
/// How evenly a term is spread over the parts of a corpus. Made of the parts in which it stands: the others are known
/// by <see cref="CorpusParts"/>, so that a rare term costs little however many parts there are. Immutable.
/// </summary>
/// <remarks>
/// Of a term that stands nowhere only <see cref="Range"/> and <see cref="Count"/> are defined; the others are NaN. So
/// is, in a corpus of one part, whatever compares parts. A survey is Gries, "Analyzing dispersion", 2020.
/// </remarks>
public sealed class Dispersion
{
    private readonly CorpusParts parts;
    private readonly PartCount[] occupied;
    private readonly SpreadSums sums;

    /// <summary>Creates the dispersion of a term.</summary>
    /// <param name="parts">All parts of the corpus.</param>
    /// <param name="counts">The parts in which the term stands, in any fixed order; those with a count of 0 are passed over.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or greater than its part.</exception>
    /// <exception cref="ArgumentException">The term stands in more parts, or in larger ones, than there are.</exception>
    public Dispersion(CorpusParts parts, params ReadOnlySpan<PartCount> counts)
    {
        foreach (var part in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(part.Count, nameof(counts));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(part.Count, part.Size, nameof(counts));
        }

        occupied = [.. counts.ToArray().Where(part => part.Count > 0)];
        if (occupied.Length > parts.Count || occupied.Sum(part => part.Size) > parts.Size)
            throw new ArgumentException("The term stands in more than the corpus holds.", nameof(counts));
        this.parts = parts;
        Count = occupied.Sum(part => part.Count);
        foreach (var part in occupied)
            sums.Add(part, Count, parts.Size);
    }

    /// <summary>How often the term stands in the corpus.</summary>
    public long Count { get; }

    /// <summary>How many parts it stands in.</summary>
    public int Range => occupied.Length;

    /// <summary>
    /// Juilland's D, <c>1 − V/√(n−1)</c>, V the coefficient of variation of the rates in the n parts: 1 is even, 0 is all in
    /// one part (Juilland and Chang-Rodríguez 1964; for parts of unequal size Lyne 1985). Near 1 for nearly every word
    /// where parts are many (Biber, Reppen, Schnur and Ghanem 2016): do not compare it over corpora of other divisions.
    /// </summary>
    public double JuillandD() => sums.JuillandD(parts);

    /// <summary>Juilland's usage coefficient U, <c>D · f</c>: the count, lowered by what is uneven in it.</summary>
    public double JuillandU() => JuillandD() * Count;

    /// <summary>
    /// Carroll's D2, the entropy of the rates over the logarithm of the number of parts, 0 to 1, 1 is even (Carroll, "An
    /// alternative to Juilland's usage coefficient", 1970).
    /// </summary>
    public double CarrollD2() => sums.CarrollD2(parts);

    /// <summary>
    /// Rosengren's S, <c>(Σ √(s f))² / F</c>, s a part's share of the corpus, f the count in it: to 1, 1 is even
    /// (Rosengren, "The quantitative concept of language", 1971). With parts of one size it is Carroll's and Ng's DC.
    /// </summary>
    public double RosengrenS() => sums.RosengrenS(Count);

    /// <summary>
    /// Gries's DP, half the sum of the differences of the parts' shares of the term and of the corpus: 0 is even, near 1
    /// is all in a small part (Gries, "Dispersions and adjusted frequencies in corpora", 2008).
    /// </summary>
    public double DeviationOfProportions() => sums.DeviationOfProportions(parts);

    /// <summary>
    /// DPnorm, DP over its greatest value <c>1 − smallest share</c>: 0 is even, 1 is all in the smallest part (Lijffijt
    /// and Gries, "Correction to Gries 2008", 2012).
    /// </summary>
    public double NormalizedDeviationOfProportions() => sums.NormalizedDeviationOfProportions(parts);

    /// <summary>
    /// The Kullback-Leibler divergence of the term's shares from the parts', in bits, 0 or more: 0 is even (Gries 2020).
    /// </summary>
    public double KullbackLeibler() => sums.KullbackLeibler();

    /// <summary>
    /// DA, <c>1 − mean difference of the rates of two parts / 2 mean rate</c>, 0 to 1, 1 is even (Burch, Egbert and Biber,
    /// "Measuring and interpreting lexical dispersion in corpus linguistics", 2017).
    /// </summary>
    public double BurchDA()
    {
        var sorted = occupied.Select(part => (double)part.Count / part.Size).Order().ToArray();
        var empty = parts.Count - Range;
        double differences = 0;
        // In ascending order each rate is added for all before it and taken off for all behind it.
        for (var i = 0; i < sorted.Length; i++)
            differences += sorted[i] * (2.0 * (empty + i) - (parts.Count - 1));
        return 1 - differences / ((double)parts.Count * (parts.Count - 1) / 2) / (2 * sorted.Sum() / parts.Count);
    }

    /// <summary>
    /// Lyne's D3, <c>1 − χ² / 4F</c>, χ² of the counts against even ones, 1 is even (Lyne 1985). Expects each part to have
    /// its share of the term, which for parts of one size is Lyne's own definition.
    /// </summary>
    public double LyneD3() => sums.LyneD3(parts, Count);
}
