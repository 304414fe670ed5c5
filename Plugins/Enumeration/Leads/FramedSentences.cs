using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Leads;

/// <summary>
/// Finds three or more sentences side by side whose first clauses quote something in one frame: 保持“…”的正气，…。
/// </summary>
internal static class FramedSentences
{
    private const int Fewest = 3;

    public static void Find(ProseText prose, ItemStarts starts, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        foreach (var row in prose.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var run = new List<(TextSpan Span, string Skeleton)>();
            var opens = true;
            for (var c = row.First; c < row.First + row.Count; c++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var clause = prose.Clauses[c];
                if (opens)
                {
                    var skeleton = Frame.Skeleton(clause.Span.Of(prose.Text.AsSpan()));
                    if (run.Count > 0 && !IsLike(run[0].Skeleton, skeleton))
                        Finish(prose, row, run, found);
                    if (skeleton.Contains("“”的", StringComparison.Ordinal) && !starts.Contains(clause.Span.Start))
                        run.Add((clause.Span, skeleton));
                }

                opens = clause.Stop == Stop.Full;
            }

            Finish(prose, row, run, found);
        }
    }

    private static bool IsLike(string a, string b) =>
        a.Length == b.Length && a.IndexOf('“', StringComparison.Ordinal) == b.IndexOf('“', StringComparison.Ordinal);

    private static void Finish(ProseText prose, Row row, List<(TextSpan Span, string Skeleton)> run, List<GroupDraft> found)
    {
        if (run.Count >= Fewest)
        {
            var shared = run.Select(member => member.Skeleton).Aggregate(Frame.Shared);
            found.Add(new GroupDraft(EnumerationKind.Parallel, 0.75, EnumerationEvidence.SharedFrame)
            {
                Frame = Frame.Show(shared, run[0].Skeleton),
                Items = [.. run.Select(member => new EnumerationItem(
                    new TextSpan(member.Span.Start, prose.SentenceEnd(row, member.Span.Start)), null, null))],
            });
        }

        run.Clear();
    }
}
