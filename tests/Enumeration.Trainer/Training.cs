using System.Collections.Immutable;
using Analysis.Enumeration.Parallels;

namespace Analysis.Enumeration.Trainer;

/// <summary>
/// Gradient boosting of trees for a conditional random field over the ways to divide rows into chains (Dietterich et al.,
/// 2004): each tree is fitted to what the ones before get wrong. Nothing is drawn at random.
/// </summary>
internal static class Training
{
    private const int Trees = 100;

    /// <summary>Chains that are none and as unlikely as this are left out of the next tree: nearly all, for speed.</summary>
    private const double Negligible = 1e-4;

    public static ImmutableArray<ScoreTree> Of(IReadOnlyList<RowExample> rows)
    {
        var features = ChainFeatures.Names.Length;
        var limits = new Limits(rows, features);
        var chains = rows.SelectMany(row => row.Chains).ToArray();
        foreach (var chain in chains)
            (chain.Steps, chain.Score) = (limits.StepsOf(chain.Values), ParallelModel.Start);
        var grower = new TreeGrower(limits, features);
        var trees = ImmutableArray.CreateBuilder<ScoreTree>(Trees);
        while (trees.Count < Trees)
        {
            foreach (var row in rows)
                row.SetProbabilities();
            var tree = grower.Grow([.. chains.Where(chain => chain.IsParallelism || chain.Probability >= Negligible)]);
            foreach (var chain in chains)
                chain.Score += tree.ScoreOf(chain.Values);
            trees.Add(tree);
        }

        return trees.MoveToImmutable();
    }
}
