namespace Analysis.Segmentation;

/// <summary>A path from a character to the run's end.</summary>
/// <param name="Cost">What it costs, in thousandths of a nat.</param>
/// <param name="Next">The cell where its first word ends.</param>
/// <param name="Word">The value of that word's <see cref="WordReference"/>.</param>
internal readonly record struct BestPath(int Cost, int Next, int Word)
{
    /// <summary>This path, or <paramref name="other"/> where that costs less.</summary>
    public BestPath OrBetter(BestPath other) => other.Cost < Cost ? other : this;
}
