using System.Text;

namespace Analysis.Host.Reporting.Html;

/// <summary>
/// Writes an article's text with its marks. Marks may cross in any way, so the text is cut wherever one begins or ends, and
/// each piece carries what is open there.
/// </summary>
internal sealed class MarkedText
{
    /// <summary>How many captions a piece shows: a text can have any number of marks in one place.</summary>
    private const int MostCaptions = 6;

    private readonly string text;
    private readonly List<HtmlMark> marks;
    private readonly PriorityQueue<HtmlMark, int> ends = new();
    private readonly LinkedList<HtmlMark> open = new();
    private int next;

    /// <summary>Takes the marks; paragraphs are then written in their order.</summary>
    public MarkedText(string text, IEnumerable<HtmlMark> marks)
    {
        this.text = text;
        this.marks = [.. marks.Where(mark => !mark.Span.IsEmpty && mark.Span.End <= text.Length).OrderBy(mark => mark.Span)];
    }

    /// <summary>Writes the words of <paramref name="span"/>.</summary>
    public void Write(StringBuilder html, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            while (ends.TryPeek(out var ended, out var position) && position <= at)
            {
                ends.Dequeue();
                open.Remove(ended);
            }

            while (next < marks.Count && marks[next].Span.Start <= at)
            {
                var mark = marks[next++];
                if (mark.Span.End <= at)
                    continue;
                open.AddLast(mark);
                ends.Enqueue(mark, mark.Span.End);
            }

            var stop = span.End;
            if (next < marks.Count)
                stop = Math.Min(stop, marks[next].Span.Start);
            if (ends.TryPeek(out _, out var first))
                stop = Math.Min(stop, first);
            WritePiece(html, text.AsSpan(at, stop - at));
            at = stop;
        }
    }

    private void WritePiece(StringBuilder html, ReadOnlySpan<char> words)
    {
        if (open.Count == 0)
        {
            html.Append(HtmlText.Of(words));
            return;
        }

        html.Append("<span class=\"").Append(string.Join(' ', open.Take(MostCaptions).Select(mark => mark.Style).Distinct()))
            .Append("\" title=\"").Append(HtmlText.Of(string.Join("\n", open.Take(MostCaptions).Select(mark => mark.Caption)))).Append("\">")
            .Append(HtmlText.Of(words)).Append("</span>");
    }
}
