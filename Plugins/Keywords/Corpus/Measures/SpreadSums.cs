using System.Runtime.InteropServices;

namespace Analysis.Keywords.Corpus.Measures;

/// <summary>
/// Sums over the parts in which a term stands, of which <see cref="Dispersion"/> is made: a part after the other, so that
/// none has to be kept. Read there what each measure is.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct SpreadSums
{
    private double meanRate;
    private double rateSquares;
    private double rateLogarithms;
    private double roots;
    private double differences;
    private double information;
    private double distances;
    private long covered;

    /// <summary>How many parts the term stands in.</summary>
    public int Range { get; private set; }

    private readonly double Rates => meanRate * Range;

    /// <summary>Adds a part in which the term stands.</summary>
    /// <param name="part">The part, with a count of 1 or more.</param>
    /// <param name="count">How often the term stands in the corpus.</param>
    /// <param name="size">All words of the corpus.</param>
    public void Add(PartCount part, long count, long size)
    {
        Range++;
        covered += part.Size;
        var rate = (double)part.Count / part.Size;
        // Welford 1962: the mean and the sum of squared distances from it, without the loss of digits that a sum of squares has.
        var distance = rate - meanRate;
        meanRate += distance / Range;
        rateSquares += distance * (rate - meanRate);
        rateLogarithms += rate * Math.Log(rate);
        var (share, shareOfTerm) = ((double)part.Size / size, (double)part.Count / count);
        roots += Math.Sqrt(share * part.Count);
        differences += Math.Abs(shareOfTerm - share);
        information += shareOfTerm * Math.Log2(shareOfTerm / share);
        var expected = share * count;
        distances += (part.Count - expected) * (part.Count - expected) / expected;
    }

    public readonly double JuillandD(CorpusParts parts)
    {
        // The parts without the term have a rate of 0.
        var squares = rateSquares + meanRate * meanRate * Range * (parts.Count - Range) / parts.Count;
        return 1 - Math.Sqrt(squares / parts.Count) / (Rates / parts.Count) / Math.Sqrt(parts.Count - 1);
    }

    public readonly double CarrollD2(CorpusParts parts) =>
        Range == 0 || parts.Count < 2 ? double.NaN : (Math.Log(Rates) - rateLogarithms / Rates) / Math.Log(parts.Count);

    public readonly double RosengrenS(long count) => roots * roots / count;

    public readonly double DeviationOfProportions(CorpusParts parts) =>
        Range == 0 ? double.NaN : (differences + (double)(parts.Size - covered) / parts.Size) / 2;

    public readonly double NormalizedDeviationOfProportions(CorpusParts parts) =>
        parts.Count < 2 ? double.NaN : DeviationOfProportions(parts) / (1 - (double)parts.SmallestSize / parts.Size);

    public readonly double KullbackLeibler() => Range == 0 ? double.NaN : Math.Max(0, information);

    public readonly double LyneD3(CorpusParts parts, long count) =>
        1 - (distances + (double)(parts.Size - covered) / parts.Size * count) / (4.0 * count);
}
