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

    public static void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
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

            if (run.Count >= 3)
            {
                found.Add(new GroupDraft(EnumerationKind.Anaphoric, 0.8)
                {
                    Frame = prose.Text.Substring(run[0].Start, shared) + "…",
                    Items = [.. run.Select(span => new EnumerationItem(span, new TextSpan(span.Start, span.Start + shared), null))],
                });
            }

            run.Clear();
            if (!last.IsEmpty)
                run.Add(last);
        }
    }
}
