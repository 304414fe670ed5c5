using System.Buffers;
using Analysis.Enumeration.Parallels;

namespace Analysis.Enumeration.Trainer;

/// <summary>Makes examples of essays.</summary>
internal static class Examples
{
    /// <summary>A chain that has less in common with a parallelism doesn't stand for it.</summary>
    private const double LeastInCommon = 0.5;

    public static List<RowExample> Of(Essay essay, SearchValues<char> building)
    {
        var rows = essay.Rows(building).Select(row => new RowExample(row.Count, ChainsOf(essay, row))).ToList();
        foreach (var parallelism in essay.Parallelisms)
            Mark(rows, parallelism);
        return rows;
    }

    private static List<ChainExample> ChainsOf(Essay essay, ParallelRow row)
    {
        var chains = new List<ChainExample>();
        new ChainCandidates(row).Visit(
            (bounds, pairs) =>
            {
                var values = new float[ChainFeatures.Names.Length];
                ChainFeatures.Fill(row, bounds, pairs, values);
                var spans = new List<TextSpan>();
                for (var i = 0; i + 1 < bounds.Length; i++)
                    spans.Add(row.SpanOf(bounds[i], bounds[i + 1]));
                var branches = essay.BranchesOf(spans);
                if (branches.Count > 1)
                    chains.Add(new ChainExample(bounds[0], bounds[^1], values, branches));
            },
            CancellationToken.None);
        return chains;
    }

    /// <summary>Marks the chain that a parallelism is, or that has the most in common with it.</summary>
    private static void Mark(List<RowExample> rows, HashSet<(int First, int Last)> parallelism)
    {
        var (most, best, bestRow) = (LeastInCommon, default(ChainExample), default(RowExample));
        foreach (var row in rows)
        {
            foreach (var chain in row.Chains)
            {
                var common = InCommon(chain.Branches, parallelism);
                if (common > most)
                    (most, best, bestRow) = (common, chain, row);
            }
        }

        if (best is not null && !bestRow!.Chains.Exists(other => other.IsParallelism && other.Overlaps(best)))
            best.IsParallelism = true;
    }

    private static double InCommon(HashSet<(int First, int Last)> a, HashSet<(int First, int Last)> b)
    {
        if (a.Max().Last < b.Min().First || b.Max().Last < a.Min().First)
            return 0;
        var words = WordsOf(a).Intersect(WordsOf(b)).Count();
        return (double)words / (WordsOf(a).Count() + WordsOf(b).Count() - words)
            + (double)a.Intersect(b).Count() / Math.Max(a.Count, b.Count);
    }

    private static IEnumerable<int> WordsOf(HashSet<(int First, int Last)> branches) =>
        branches.SelectMany(branch => Enumerable.Range(branch.First, branch.Last - branch.First + 1));
}
