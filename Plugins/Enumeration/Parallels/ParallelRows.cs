using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>The clauses of a row with lists taken together: what commas and stronger stops part.</summary>
internal static class ParallelRows
{
    public static Clause[] ClausesOf(ProseText prose, Row row, CancellationToken cancellationToken)
    {
        var clauses = new List<Clause>(row.Count);
        for (var c = row.First; c < row.First + row.Count; c++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = prose.Clauses[c].Span.Start;
            while (c + 1 < row.First + row.Count && prose.Clauses[c].Stop == Stop.Pause)
                c++;
            var last = prose.Clauses[c];
            clauses.Add(last with { Span = new TextSpan(start, last.Span.End) });
        }

        return [.. clauses];
    }
}
