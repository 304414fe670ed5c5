namespace Analysis.Enumeration.Parallels;

/// <summary>The parallelisms of a row, as a model sees them.</summary>
internal static class ParallelChains
{
    /// <summary>
    /// What is added to the score of each chain: an even chance is less than it takes to do well where a missed figure
    /// weighs as much as a false one.
    /// </summary>
    private const double Favour = 0.7;

    /// <summary>The chains chosen, as the bounds of their units, with the logarithm of their odds.</summary>
    public static List<(int[] Bounds, double Score)> In(ParallelRow row, ParallelModel model, CancellationToken cancellationToken)
    {
        var likely = new List<(int[] Bounds, double Score)>();
        new ChainCandidates(row).Visit(
            (bounds, pairs) =>
            {
                Span<float> values = stackalloc float[ChainFeatures.Names.Length];
                ChainFeatures.Fill(row, bounds, pairs, values);
                var score = model.ScoreOf(values) + Favour;
                if (score > 0)
                    likely.Add((bounds.ToArray(), score));
            },
            cancellationToken);
        return ChainChooser.Choose(likely, row.Count);
    }
}
