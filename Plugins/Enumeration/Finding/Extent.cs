using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Finding;

/// <summary>Where items end.</summary>
internal static class Extent
{
    /// <summary>
    /// The end of the sentence of <paramref name="row"/> that <paramref name="position"/> lies in, its stop included.
    /// </summary>
    public static int SentenceEnd(ProseText prose, Row row, int position)
    {
        for (var c = prose.ClauseAt(row, position); c < row.First + row.Count; c++)
        {
            if (prose.Clauses[c].Stop == Stop.Full)
                return prose.Clauses[c].End;
        }

        return row.Span.End;
    }

    /// <summary>
    /// The span without the blanks, bullets and opening marks at its end, which belong to what follows.
    /// </summary>
    public static TextSpan Trimmed(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start
               && (Punctuation.IsBlank(text[end - 1])
                   || text[end - 1] is '■' or '●' or '◆' or '▲' or '★'
                   || Punctuation.Opening.Contains(text[end - 1], StringComparison.Ordinal)))
            end--;
        return new TextSpan(span.Start, end);
    }
}
