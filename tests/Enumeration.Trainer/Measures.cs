namespace Analysis.Enumeration.Trainer;

/// <summary>
/// The four measures of Bothwell et al. (EMNLP 2023), as F1 over all essays added: equal parallelisms (EPM), branches in
/// common (MPBM), words in common of branches that are paired (MBAWO), words in common (MWO).
/// </summary>
internal sealed class Measures
{
    private const int Count = 4;

    private readonly long[] found = new long[Count], gold = new long[Count], right = new long[Count];

    /// <summary>Their mean, what the model is chosen by.</summary>
    public double Mean => Enumerable.Range(0, Count).Average(F1);

    /// <summary>Adds an essay.</summary>
    public void Add(List<HashSet<(int First, int Last)>> hypotheses, List<HashSet<(int First, int Last)>> references)
    {
        AddSizes(hypotheses, found);
        AddSizes(references, gold);
        for (var measure = 0; measure < Count; measure++)
        {
            var weights = new long[hypotheses.Count, references.Count];
            for (var i = 0; i < hypotheses.Count; i++)
            {
                for (var j = 0; j < references.Count; j++)
                    weights[i, j] = InCommon(measure, hypotheses[i], references[j]);
            }

            right[measure] += Assignment.Best(weights).Sum(pair => weights[pair.Row, pair.Column]);
        }
    }

    public override string ToString() =>
        FormattableString.Invariant($"EPM {F1(0):F4} MPBM {F1(1):F4} MBAWO {F1(2):F4} MWO {F1(3):F4} mean {Mean:F4}");

    private double F1(int measure) => found[measure] + gold[measure] == 0 ? 1 : 2.0 * right[measure] / (found[measure] + gold[measure]);

    private static void AddSizes(List<HashSet<(int First, int Last)>> parallelisms, long[] sizes)
    {
        sizes[0] += parallelisms.Count;
        sizes[1] += parallelisms.Sum(branches => branches.Count);
        var words = parallelisms.Sum(branches => WordsOf(branches).Count);
        sizes[2] += words;
        sizes[3] += words;
    }

    private static long InCommon(int measure, HashSet<(int First, int Last)> a, HashSet<(int First, int Last)> b) => measure switch
    {
        0 => a.SetEquals(b) ? 1 : 0,
        1 => a.Intersect(b).Count() is > 1 and var branches ? branches : 0,
        2 => OfPairedBranches([.. a], [.. b]),
        _ => WordsOf(a).Intersect(WordsOf(b)).Count(),
    };

    /// <summary>Words in common of branches paired off, of two pairs at least; of equal pairings one with more pairs.</summary>
    private static long OfPairedBranches((int First, int Last)[] a, (int First, int Last)[] b)
    {
        var scale = a.Length + b.Length + 1;
        var weights = new long[a.Length, b.Length];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                var words = Math.Min(a[i].Last, b[j].Last) - Math.Max(a[i].First, b[j].First) + 1;
                weights[i, j] = words > 0 ? words * scale + 1 : 0;
            }
        }

        var pairs = Assignment.Best(weights);
        return pairs.Count > 1 ? pairs.Sum(pair => weights[pair.Row, pair.Column] / scale) : 0;
    }

    private static HashSet<int> WordsOf(HashSet<(int First, int Last)> branches) =>
        [.. branches.SelectMany(branch => Enumerable.Range(branch.First, branch.Last - branch.First + 1))];
}
