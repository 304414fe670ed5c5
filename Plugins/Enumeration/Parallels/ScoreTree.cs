using System.Collections.Immutable;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// A small tree of questions about a chain: at each branching, whether a number is at most some value; at the end, what
/// that adds to the chain's score.
/// </summary>
/// <param name="Features">The number asked about, by its place in <see cref="ChainFeatures.Names"/>, from the top down.</param>
/// <param name="Limits">The most it may be to turn left.</param>
/// <param name="Scores">What the ends add, from left to right; as many as there are features, and one.</param>
internal sealed record ScoreTree(ImmutableArray<int> Features, ImmutableArray<float> Limits, ImmutableArray<float> Scores)
{
    /// <summary>How many questions each chain is asked.</summary>
    public const int Depth = 3;

    /// <summary>How many questions a tree has.</summary>
    public const int Questions = (1 << Depth) - 1;

    /// <summary>What the tree says of a chain.</summary>
    public float ScoreOf(ReadOnlySpan<float> values)
    {
        var node = 0;
        while (node < Features.Length)
            node = 2 * node + (values[Features[node]] <= Limits[node] ? 1 : 2);
        return Scores[node - Features.Length];
    }
}
