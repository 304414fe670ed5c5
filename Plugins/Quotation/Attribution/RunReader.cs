using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Attribution;

/// <summary>
/// Finds runs of marked words with nothing between them. A run that is a sentence of its own, “…”“…”……, sums up what was
/// said, even where each part by itself might be a mere name. Passages are to be asked for in their order.
/// </summary>
internal sealed class RunReader(ArticleView view)
{
    /// <summary>What is no longer than this may be a name: “半小时生活圈”“一小时通勤圈”.</summary>
    private const int LongestName = 9;

    private TextSpan last;

    /// <summary>Whether the last run sums up what was said.</summary>
    public bool IsSpoken { get; private set; }

    /// <summary>The run that <paramref name="passage"/> belongs to; a passage with no neighbour is one by itself.</summary>
    public TextSpan Of(Passage passage)
    {
        if (last.Contains(passage.Outer))
            return last;
        int end = passage.Outer.End, longest = passage.Content.Length, count = 1;
        for (var next = view.OpeningAt(end); next >= 0; next = view.OpeningAt(end))
        {
            end = view.Passages[next].Outer.End;
            longest = Math.Max(longest, view.Passages[next].Content.Length);
            count++;
        }

        last = new(passage.Outer.Start, end);
        IsSpoken = count > 1 && longest > LongestName && IsSentence(last);
        return last;
    }

    private bool IsSentence(TextSpan run)
    {
        var paragraph = view.ParagraphOf(run.Start);
        return (run.Start <= paragraph.Start || view.Text[run.Start - 1] is '。' or '！' or '？' or '…' or '—' or '”')
            && (run.End >= paragraph.End || view.Text[run.End] is '…' or '。');
    }
}
