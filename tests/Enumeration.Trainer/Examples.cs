using Analysis.Enumeration.Parallels;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Trainer;

/// <summary>Pairs of neighbouring units, and whether they are branches of one parallelism.</summary>
internal static class Examples
{
    public static List<(double[] Values, bool IsLink)> Of(Essay essay, ParallelModel model)
    {
        var examples = new List<(double[], bool)>();
        foreach (var row in essay.Rows)
        {
            for (var size = 1; size <= ParallelDecoder.MostClauses; size++)
            {
                for (var at = 0; at + 2 * size <= row.Length; at++)
                {
                    ReadOnlySpan<Clause> a = row.AsSpan(at, size), b = row.AsSpan(at + size, size);
                    if (!PairFeatures.CanBeAlike(a, b))
                        continue;
                    var values = new double[PairFeatures.Names.Length];
                    PairFeatures.FillCheap(essay.Text, a, b, values);
                    PairFeatures.FillShared(
                        essay.Text.AsSpan()[a[0].Span.Start..a[^1].Span.End],
                        essay.Text.AsSpan()[b[0].Span.Start..b[^1].Span.End],
                        model.Building,
                        values);
                    examples.Add((values, IsLink(essay, a, b)));
                }
            }
        }

        return examples;
    }

    private static bool IsLink(Essay essay, ReadOnlySpan<Clause> a, ReadOnlySpan<Clause> b)
    {
        foreach (var (start, end, nextStart, nextEnd) in essay.Links)
        {
            if (nextStart == b[0].Span.Start && Near(nextEnd, b[^1].Span.End) && Near(end, a[^1].Span.End)
                && start >= a[0].Span.Start && start < a[0].Span.End)
                return true;
        }

        return false;
    }

    /// <summary>Annotated branches may leave out a mark at their end.</summary>
    private static bool Near(int a, int b) => Math.Abs(a - b) <= 1;
}
