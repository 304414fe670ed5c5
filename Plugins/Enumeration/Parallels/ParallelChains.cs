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
    /// <param name="row">The row.</param>
    /// <param name="model">The model.</param>
    /// <param name="isTaken">
    /// Whether an item of another group begins with a clause: what markers, leads or shared words already hold together
    /// is no second series.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    public static List<(int[] Bounds, double Score)> In(
        ParallelRow row, ParallelModel model, Predicate<int> isTaken, CancellationToken cancellationToken)
    {
        var taken = new bool[row.Count];
        for (var clause = 0; clause < taken.Length; clause++)
            taken[clause] = isTaken(clause);
        var likely = new List<(int[] Bounds, double Score)>();
        new ChainCandidates(row).Visit(
            (bounds, pairs) =>
            {
                if (CountTaken(taken, bounds) > 1)
                    return;
                Span<float> values = stackalloc float[ChainFeatures.Names.Length];
                ChainFeatures.Fill(row, bounds, pairs, values);
                var score = model.ScoreOf(values) + Favour;
                if (score > 0)
                    likely.Add((bounds.ToArray(), score));
            },
            cancellationToken);
        return ChainChooser.Choose(likely, row.Count);
    }

    private static int CountTaken(bool[] taken, ReadOnlySpan<int> bounds)
    {
        var count = 0;
        foreach (var first in bounds[..^1])
            count += taken[first] ? 1 : 0;
        return count;
    }
}
