using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Leads;

/// <summary>
/// Finds paragraphs side by side that close with one sentence in which few words change (必须以制度明确…, 必须以制度规范…).
/// </summary>
internal static class Refrains
{
    /// <summary>The least number of characters that all the closing sentences begin with.</summary>
    private const int ShortestShared = 5;

    private const int Fewest = 3;

    public static void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        var byEnd = found.Where(draft => draft.Items.Count >= Fewest).ToLookup(draft => draft.Span.End);
        var run = new List<TextSpan>();
        var shared = 0;
        for (var i = 0; i <= prose.Paragraphs.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var last = i < prose.Paragraphs.Length && prose.Paragraphs[i] is { Role: ParagraphRole.Body, Sentences.Length: > 1 } paragraph
                ? paragraph.Sentences[^1].Span
                : default;
            if (run.Count > 0 && !last.IsEmpty)
            {
                var common = Alignment.CommonPrefix(run[0].Of(prose.Text.AsSpan()), last.Of(prose.Text.AsSpan()));
                if (common >= ShortestShared && common * 4 >= last.Length)
                {
                    run.Add(last);
                    shared = run.Count == 2 ? common : Math.Min(shared, common);
                    continue;
                }
            }

            if (run.Count >= Fewest)
            {
                var refrains = new GroupDraft(EnumerationKind.Anaphoric, 0.8, EnumerationEvidence.SharedClose)
                {
                    Frame = prose.Text.Substring(run[0].Start, shared) + "…",
                    Items = [.. run.Select(span => new EnumerationItem(span, new TextSpan(span.Start, span.Start + shared), null))],
                };
                Close(refrains, byEnd);
                found.Add(refrains);
            }

            run.Clear();
            if (!last.IsEmpty)
                run.Add(last);
        }
    }

    /// <summary>
    /// Gives the refrains to the enumerations whose items they close: as many items, each of which ends with one of them.
    /// </summary>
    private static void Close(GroupDraft refrains, ILookup<int, GroupDraft> byEnd)
    {
        foreach (var draft in byEnd[refrains.Span.End])
        {
            if (draft.Items.Count == refrains.Items.Count
                && draft.Items.Zip(refrains.Items).All(pair => pair.First.Span.Contains(pair.Second.Span) && pair.First.Span.End == pair.Second.Span.End))
                draft.Closing = refrains.Items[^1].Span;
        }
    }
}
