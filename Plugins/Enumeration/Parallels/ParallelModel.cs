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
    private readonly FrozenSet<char> building;

    public ParallelModel(EnumerationLanguage language)
        : this(language, Read(language))
    {
    }

    /// <summary>A model with given weights, for training.</summary>
    public ParallelModel(EnumerationLanguage language, double[] weights)
    {
        this.weights = weights;
        building = language.Lines("function-characters").SelectMany(line => line).ToFrozenSet();
    }

    /// <summary>Whether the character builds sentences.</summary>
    public bool IsBuilding(char c) => building.Contains(c);

    /// <summary>The logarithm of the odds that the units belong to one parallelism.</summary>
    public double Score(ReadOnlySpan<char> text, ReadOnlySpan<Clause> a, ReadOnlySpan<Clause> b)
    {
        Span<double> values = stackalloc double[PairFeatures.Names.Length];
        PairFeatures.Fill(text, a, b, IsBuilding, values);
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++)
            sum += values[i] * weights[i];
        return sum;
    }

    private static double[] Read(EnumerationLanguage language)
    {
        var byName = language.Table("parallel-weights").ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture));
        return [.. PairFeatures.Names.Select(name => byName[name])];
    }
}
