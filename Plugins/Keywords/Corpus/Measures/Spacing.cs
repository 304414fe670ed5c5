namespace Analysis.Keywords.Corpus.Measures;

/// <summary>
/// How evenly a term is spread along a corpus, by the distances of its places: needs no parts, but an order. The
/// corpus counts as a ring, so that the last distance runs over its end to the first place; all distances, in words and
/// at least 1, add up to the corpus. Savický and Hlaváčová, "Measures of word commonness", 2002.
/// </summary>
public sealed class Spacing
{
    private readonly long[] distances;
    private readonly long size;

    /// <summary>Creates the spacing of a term.</summary>
    /// <param name="distances">The distance of each place from the one before it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A distance is less than 1.</exception>
    public Spacing(params ReadOnlySpan<long> distances)
    {
        foreach (var distance in distances)
            ArgumentOutOfRangeException.ThrowIfLessThan(distance, 1, nameof(distances));
        this.distances = distances.ToArray();
        size = this.distances.Sum();
    }

    /// <summary>The spacing of a term by its places in ascending order, counted from 0, in a corpus of so many words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The places do not ascend within the corpus.</exception>
    public static Spacing OfPlaces(ReadOnlySpan<long> places, long size)
    {
        if (places.IsEmpty)
            return new Spacing();
        ArgumentOutOfRangeException.ThrowIfNegative(places[0], nameof(places));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(places[^1], size, nameof(places));
        var distances = new long[places.Length];
        distances[0] = places[0] + size - places[^1];
        for (var i = 1; i < places.Length; i++)
            distances[i] = places[i] - places[i - 1];
        return new Spacing(distances);
    }

    /// <summary>
    /// The average reduced frequency, <c>Σ min(distance, v) / v</c> with <c>v = size / count</c>: the count of an even term,
    /// near 1 for one whose places lie side by side. 0 where there is none.
    /// </summary>
    public double AverageReducedFrequency()
    {
        if (distances.Length == 0)
            return 0;
        var sum = new ReducedFrequency((double)size / distances.Length);
        foreach (var distance in distances)
            sum.Add(distance);
        return sum.Value;
    }

    /// <summary>The average waiting time <c>(1 + Σ distance² / size) / 2</c>, in words; NaN where there is no place.</summary>
    public double AverageWaitingTime()
    {
        double squares = 0;
        foreach (var distance in distances)
            squares += (double)distance * distance;
        return (1 + squares / size) / 2;
    }

    /// <summary>The average logarithmic distance <c>Σ distance · log₁₀ distance / size</c>; NaN where there is no place.</summary>
    public double AverageLogarithmicDistance()
    {
        double sum = 0;
        foreach (var distance in distances)
            sum += distance * Math.Log10(distance);
        return sum / size;
    }
}
