using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Ordinals;

/// <summary>
/// Where the items of a series end: each at the next marker; the last where its like would. If the items are parts of a
/// sentence, that is the sentence's end; if they are sentences, the paragraph's end; if they fill paragraphs, the end
/// of
/// its paragraph, or of the section that holds the series.
/// </summary>
internal static class OrdinalExtents
{
    public static List<EnumerationItem> ItemsOf(OrdinalSeries series, ProseText prose)
    {
        var markers = series.Markers;
        var items = new List<EnumerationItem>(markers.Count);
        for (var i = 0; i < markers.Count; i++)
        {
            var start = markers[i].Span.Start;
            var end = i + 1 < markers.Count ? markers[i + 1].Span.Start : EndOfLast(series, prose);
            var span = Extent.Trimmed(prose.Text, new TextSpan(start, Math.Max(end, markers[i].Span.End)));
            items.Add(new EnumerationItem(span, markers[i].Span, markers[i].Number));
        }

        return items;
    }

    private static int EndOfLast(OrdinalSeries series, ProseText prose)
    {
        var last = series.Last;
        if (!last.AtHead)
            return EndOfRunning(series, prose);
        var paragraph = last.Paragraph;
        if (FillsSections(series))
        {
            while (paragraph + 1 < prose.Paragraphs.Length
                   && prose.Paragraphs[paragraph + 1] is var next
                   && next.Span.Start < series.ClosedAt
                   && next.Role is ParagraphRole.Body or ParagraphRole.Heading)
                paragraph++;
        }

        return prose.Paragraphs[paragraph].Span.End;
    }

    /// <summary>Whether an item before the last takes up more than a paragraph.</summary>
    private static bool FillsSections(OrdinalSeries series)
    {
        for (var i = 1; i < series.Markers.Count; i++)
        {
            if (series.Markers[i].Paragraph - series.Markers[i - 1].Paragraph > 1)
                return true;
        }

        return false;
    }

    private static int EndOfRunning(OrdinalSeries series, ProseText prose)
    {
        var last = series.Last;
        var row = prose.Rows[last.Row];
        var limit = Math.Min(row.Span.End, series.ClosedAt);
        if (series.Markers.Skip(1).Any(marker => FollowsSentence(prose.Text, marker.Span.Start)))
            return limit;
        return Math.Min(prose.SentenceEnd(row, last.Span.Start), limit);
    }

    private static bool FollowsSentence(string text, int at)
    {
        for (at--; at >= 0; at--)
        {
            if (!Punctuation.IsBlank(text[at]) && !Punctuation.Opening.Contains(text[at], StringComparison.Ordinal))
                return Punctuation.IsFull(text[at]) || Punctuation.Closing.Contains(text[at], StringComparison.Ordinal);
        }

        return true;
    }
}
