using System.Collections.Frozen;
using System.Globalization;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// How surely two neighbouring units are built alike: a logistic model with the weights of
/// <c>parallel-weights.txt</c>. Immutable and thread-safe.
/// </summary>
internal sealed class ParallelModel
{
    private readonly double[] weights;
    private readonly double mostOfShared;

    public ParallelModel(EnumerationLanguage language)
        : this(language, Read(language))
    {
    }

    /// <summary>A model with given weights, for training.</summary>
    public ParallelModel(EnumerationLanguage language, double[] weights)
    {
        this.weights = weights;
        mostOfShared = weights.Skip(PairFeatures.FirstShared).Sum(weight => Math.Max(weight, 0));
        Building = language.Lines("function-characters").SelectMany(line => line).ToFrozenSet();
    }

    /// <summary>The characters that build sentences.</summary>
    public FrozenSet<char> Building { get; }

    /// <summary>
    /// The logarithm of the odds that the units belong to one parallelism; minus infinity where they cannot, or where
    /// it
    /// would be at most <paramref name="least"/>, whatever they share.
    /// </summary>
    public double Score(ReadOnlySpan<char> text, ReadOnlySpan<Clause> a, ReadOnlySpan<Clause> b, double least)
    {
        if (!PairFeatures.CanBeAlike(a, b))
            return double.NegativeInfinity;
        Span<double> values = stackalloc double[PairFeatures.Names.Length];
        PairFeatures.FillCheap(text, a, b, values);
        var sum = 0.0;
        for (var i = 0; i < PairFeatures.FirstShared; i++)
            sum += values[i] * weights[i];
        if (sum + mostOfShared <= least)
            return double.NegativeInfinity;
        PairFeatures.FillShared(text[a[0].Span.Start..a[^1].Span.End], text[b[0].Span.Start..b[^1].Span.End], Building, values);
        for (var i = PairFeatures.FirstShared; i < values.Length; i++)
            sum += values[i] * weights[i];
        return sum;
    }

    private static double[] Read(EnumerationLanguage language)
    {
        var byName = language.Table("parallel-weights").ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture));
        return [.. PairFeatures.Names.Select(name => byName[name])];
    }
}
