namespace Analysis.Keywords.Corpus.Measures;

/// <summary>Whether a term comes to be used more or less over time.</summary>
public static class Trend
{
    /// <summary>
    /// Kendall's τ-b of values and their order, −1 to 1: 1 where each is greater than the one before, −1 where each is less,
    /// near 0 without a direction (Kendall, "The treatment of ties in ranking problems", 1945; for frequencies in periods
    /// Hilpert and Gries, "Assessing frequency changes in multistage diachronic corpora", 2009). It asks for no straight line.
    /// NaN for fewer than two values and where all are alike.
    /// </summary>
    /// <param name="values">Finite numbers, the earliest first.</param>
    public static double KendallTau(params ReadOnlySpan<double> values)
    {
        var pairs = (long)values.Length * (values.Length - 1) / 2;
        var sorted = values.ToArray();
        var falling = SortCountingFalls(sorted, new double[sorted.Length]);
        long alike = 0;
        for (int i = 1, run = 1; i < sorted.Length; i++)
        {
            run = sorted[i].Equals(sorted[i - 1]) ? run + 1 : 1;
            alike += run - 1;
        }

        return (pairs - alike - 2 * falling) / Math.Sqrt((double)pairs * (pairs - alike));
    }

    /// <summary>Sorts, and counts the pairs of which the first was greater (Knight 1966: no pair is looked at by itself).</summary>
    private static long SortCountingFalls(Span<double> values, Span<double> scratch)
    {
        if (values.Length < 2)
            return 0;
        var middle = values.Length / 2;
        var left = values[..middle];
        var right = values[middle..];
        var falls = SortCountingFalls(left, scratch[..middle]) + SortCountingFalls(right, scratch[middle..]);
        var (fromLeft, fromRight) = (0, 0);
        for (var i = 0; i < values.Length; i++)
        {
            if (fromRight == right.Length || fromLeft < left.Length && left[fromLeft] <= right[fromRight])
            {
                scratch[i] = left[fromLeft++];
            }
            else
            {
                scratch[i] = right[fromRight++];
                falls += left.Length - fromLeft;
            }
        }

        scratch.CopyTo(values);
        return falls;
    }
}
