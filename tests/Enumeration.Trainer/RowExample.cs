namespace Analysis.Enumeration.Trainer;

/// <summary>The chains of a row, what they look like, which of them are parallelisms, and what the model says so far.</summary>
/// <param name="clauses">How many clauses the row has.</param>
/// <param name="chains">The chains, in the order of their first clauses.</param>
internal sealed class RowExample(int clauses, List<ChainExample> chains)
{
    private readonly List<ChainExample>[] byStart = Group(clauses, chains, chain => chain.From);
    private readonly List<ChainExample>[] byEnd = Group(clauses, chains, chain => chain.To);

    public List<ChainExample> Chains => chains;

    /// <summary>
    /// Gives each chain its probability. A way to divide the row into chains that don't overlap, and clauses in none, is
    /// as likely as the exponential of its chains' scores; a chain, as all ways that have it together.
    /// </summary>
    public void SetProbabilities()
    {
        double[] before = new double[clauses + 1], behind = new double[clauses + 1];
        for (var at = 1; at <= clauses; at++)
            before[at] = byEnd[at].Aggregate(before[at - 1], (sum, chain) => LogOfSum(sum, before[chain.From] + chain.Score));
        for (var at = clauses - 1; at >= 0; at--)
            behind[at] = byStart[at].Aggregate(behind[at + 1], (sum, chain) => LogOfSum(sum, behind[chain.To] + chain.Score));
        foreach (var chain in chains)
            chain.Probability = Math.Exp(before[chain.From] + chain.Score + behind[chain.To] - before[clauses]);
    }

    private static List<ChainExample>[] Group(int clauses, List<ChainExample> chains, Func<ChainExample, int> place)
    {
        var groups = Enumerable.Range(0, clauses + 1).Select(_ => new List<ChainExample>()).ToArray();
        foreach (var chain in chains)
            groups[place(chain)].Add(chain);
        return groups;
    }

    private static double LogOfSum(double a, double b) => Math.Max(a, b) + Math.Log(1 + Math.Exp(-Math.Abs(a - b)));
}
