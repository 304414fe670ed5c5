using System.Runtime.InteropServices;

namespace Analysis.Keywords.Measures;

/// <summary>
/// How freely a piece of text is followed, or preceded, by others: the entropy <c>-Σ p ln p</c> over its neighbours on
/// one side, in nats. What lies within a word has one neighbour only and 0 (Jin and Tanaka-Ishii, "Unsupervised
/// Segmentation of Chinese Text by Use of Branching Entropy", 2006).
/// </summary>
internal static class BranchingEntropy
{
    /// <param name="neighbours">The neighbour at each place, as any number that stands for it.</param>
    public static double Of(ReadOnlySpan<int> neighbours)
    {
        var counts = new Dictionary<int, int>();
        foreach (var neighbour in neighbours)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, neighbour, out _)++;
        double entropy = 0;
        // Summed in the order of the counts, so that the last digit does not hang on the order of the neighbours.
        foreach (var count in counts.Values.Order())
        {
            var share = (double)count / neighbours.Length;
            entropy -= share * Math.Log(share);
        }

        return entropy;
    }
}
