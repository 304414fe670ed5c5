namespace Analysis.Enumeration.Parallels;

/// <summary>Chooses chains that don't overlap, so that their scores add up to the most.</summary>
internal static class ChainChooser
{
    /// <param name="chains">The chains and their scores, above 0, in the order of their first clauses.</param>
    /// <param name="count">How many clauses there are.</param>
    public static List<(int[] Bounds, double Score)> Choose(List<(int[] Bounds, double Score)> chains, int count)
    {
        var best = new double[count + 1];
        var choice = new int[count + 1];
        for (int at = count - 1, next = chains.Count - 1; at >= 0; at--)
        {
            (best[at], choice[at]) = (best[at + 1], -1);
            for (; next >= 0 && chains[next].Bounds[0] == at; next--)
            {
                var sum = chains[next].Score + best[chains[next].Bounds[^1]];
                if (sum > best[at])
                    (best[at], choice[at]) = (sum, next);
            }
        }

        var chosen = new List<(int[], double)>();
        for (var at = 0; at < count;)
        {
            if (choice[at] < 0)
            {
                at++;
                continue;
            }

            chosen.Add(chains[choice[at]]);
            at = chains[choice[at]].Bounds[^1];
        }

        return chosen;
    }
}
