using Analysis.Enumeration.Parallels;

namespace Analysis.Enumeration.Trainer;

/// <summary>What a model finds in an essay.</summary>
internal static class Prediction
{
    public static List<HashSet<(int Start, int End)>> Of(Essay essay, ParallelModel model, double cost, double pairCost)
    {
        var found = new List<HashSet<(int, int)>>();
        foreach (var row in essay.Rows)
        {
            var decoder = new ParallelDecoder(
                (at, size) => model.Score(essay.Text, row.AsSpan(at, size), row.AsSpan(at + size, size), cost) - cost, pairCost);
            foreach (var (start, size, units) in decoder.Decode(row.Length, CancellationToken.None))
            {
                found.Add([.. Enumerable.Range(0, units).Select(u =>
                    (row[start + u * size].Span.Start, row[start + (u + 1) * size - 1].Span.End))]);
            }
        }

        return found;
    }
}
