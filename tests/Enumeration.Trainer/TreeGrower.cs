using Analysis.Enumeration.Parallels;

namespace Analysis.Enumeration.Trainer;

/// <summary>
/// Grows a tree that takes the probabilities of chains nearer to the truth: a step of Newton's method, in the space of
/// trees. Everything is added up in the order of the examples, so the same examples give the same tree to the last bit.
/// </summary>
internal sealed class TreeGrower(Limits limits, int features)
{
    private const int Depth = 3;

    /// <summary>How far the tree goes of the way that its examples point.</summary>
    private const double Rate = 0.1;

    /// <summary>What keeps ends with little evidence small.</summary>
    private const double Caution = 5;

    /// <summary>The least evidence on either side of a question.</summary>
    private const double LeastEvidence = 1;

    /// <summary>The score of an end is written with so many digits, and so it is used from the first.</summary>
    private const int Digits = 4;

    public ScoreTree Grow(IReadOnlyList<ChainExample> chains)
    {
        const int branchings = (1 << Depth) - 1;
        int[] node = new int[chains.Count], asked = new int[branchings], step = new int[branchings];
        for (var first = 0; first < branchings; first = 2 * first + 1)
        {
            for (var at = first; at <= 2 * first; at++)
                (asked[at], step[at]) = BestQuestion(chains, node, at);
            for (var i = 0; i < node.Length; i++)
                node[i] = 2 * node[i] + (chains[i].Steps[asked[node[i]]] <= step[node[i]] ? 1 : 2);
        }

        double[] slope = new double[branchings + 1], evidence = new double[branchings + 1];
        for (var i = 0; i < node.Length; i++)
        {
            slope[node[i] - branchings] += Slope(chains[i]);
            evidence[node[i] - branchings] += Evidence(chains[i]);
        }

        return new ScoreTree(
            [.. asked],
            [.. asked.Zip(step, limits.Of)],
            [.. slope.Zip(evidence, (s, e) => (float)Math.Round(Rate * s / (e + Caution), Digits))]);
    }

    /// <summary>The question that parts the chains at a branching best; any, where none does.</summary>
    private (int Feature, int Step) BestQuestion(IReadOnlyList<ChainExample> chains, int[] node, int at)
    {
        double[] slopes = new double[features * Limits.Steps], evidences = new double[features * Limits.Steps];
        var (allSlope, allEvidence) = (0.0, 0.0);
        for (var i = 0; i < node.Length; i++)
        {
            if (node[i] != at)
                continue;
            var (slope, evidence) = (Slope(chains[i]), Evidence(chains[i]));
            (allSlope, allEvidence) = (allSlope + slope, allEvidence + evidence);
            var steps = chains[i].Steps;
            for (var feature = 0; feature < steps.Length; feature++)
            {
                slopes[feature * Limits.Steps + steps[feature]] += slope;
                evidences[feature * Limits.Steps + steps[feature]] += evidence;
            }
        }

        var (best, question) = (0.0, (0, 0));
        for (var feature = 0; feature < features; feature++)
        {
            var (slope, evidence) = (0.0, 0.0);
            for (var step = 0; step < Limits.Steps - 1; step++)
            {
                slope += slopes[feature * Limits.Steps + step];
                evidence += evidences[feature * Limits.Steps + step];
                if (evidence < LeastEvidence)
                    continue;
                if (allEvidence - evidence < LeastEvidence)
                    break;
                var gain = Worth(slope, evidence) + Worth(allSlope - slope, allEvidence - evidence) - Worth(allSlope, allEvidence);
                if (gain > best)
                    (best, question) = (gain, (feature, step));
            }
        }

        return question;
    }

    private static double Worth(double slope, double evidence) => slope * slope / (evidence + Caution);

    private static double Slope(ChainExample chain) => (chain.IsParallelism ? 1 : 0) - chain.Probability;

    private static double Evidence(ChainExample chain) => chain.Probability * (1 - chain.Probability) + 1e-6;
}
