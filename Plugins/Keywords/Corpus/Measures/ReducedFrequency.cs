namespace Analysis.Keywords.Corpus.Measures;

/// <summary>
/// The sum that is <see cref="Spacing.AverageReducedFrequency"/>: a distance after the other, so that none has to be kept.
/// </summary>
/// <param name="even">The distance of each place from the next, were the term even.</param>
internal struct ReducedFrequency(double even)
{
    private double sum;

    public readonly double Value => sum / even;

    public void Add(long distance) => sum += Math.Min(distance, even);
}
