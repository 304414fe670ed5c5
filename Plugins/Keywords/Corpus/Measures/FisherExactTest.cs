namespace Analysis.Keywords.Corpus.Measures;

/// <summary>The exact test of Fisher (1935) for tables with small counts.</summary>
public static class FisherExactTest
{
    /// <summary>Tables as likely as the one observed but for rounding count as being as likely.</summary>
    private const double Tolerance = 1e-7;

    /// <summary>
    /// The probability, above 0 and at most 1, of a table with these totals that is no likelier than this one: the two-tailed
    /// p. 1 where the totals allow no other table. Takes as many steps as the smallest total.
    /// </summary>
    public static double TwoTailed(ContingencyTable table, CancellationToken cancellationToken = default)
    {
        var least = Math.Max(0, table.First + table.Second - table.Total);
        var greatest = Math.Min(table.First, table.Second);
        // Likelihoods relative to that of the table observed, by the ratio of neighbours: no factorial is needed.
        double alike = 1, all = 1;
        for (var step = -1; step <= 1; step += 2)
        {
            var (relative, at) = (1.0, table.Both);
            while (step < 0 ? at > least : at < greatest)
            {
                if ((at & 0xFFF) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                relative *= step < 0 ? 1 / Ratio(table, at - 1) : Ratio(table, at);
                at += step;
                all += relative;
                if (relative <= 1 + Tolerance)
                    alike += relative;
            }
        }

        return double.IsInfinity(all) ? double.Epsilon : alike / all;
    }

    /// <summary>How much likelier the table with one more of both is than that with <paramref name="both"/>.</summary>
    private static double Ratio(ContingencyTable table, long both) =>
        (double)(table.First - both) * (table.Second - both)
        / ((double)(both + 1) * (table.Total - table.First - table.Second + both + 1));
}
