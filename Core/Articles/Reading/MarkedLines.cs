using System.Collections.Immutable;

namespace Analysis.Reading;

/// <summary>Finds the document's mark of each line, asked for in the order of the page.</summary>
internal sealed class MarkedLines(ImmutableArray<ParagraphMark> marks)
{
    private int next;

    /// <summary>The mark that covers the beginning of <paramref name="line"/>, or null.</summary>
    public ParagraphMark? MarkOf(Line line)
    {
        while (next < marks.Length && marks[next].Span.End <= line.Span.Start)
            next++;
        return next < marks.Length && marks[next].Span.Start <= line.Span.Start ? marks[next] : null;
    }
}
