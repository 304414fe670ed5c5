namespace Analysis.Enumeration.Prose;

/// <summary>Clauses taken together where weaker stops part them.</summary>
internal static class Units
{
    /// <summary>
    /// Adds the units of the clauses <paramref name="from"/> to <paramref name="to"/> that stops of
    /// <paramref name="level"/> or stronger part, each without its last stop.
    /// </summary>
    public static void Collect(ProseText prose, int from, int to, Stop level, List<TextSpan> units)
    {
        for (var c = from; c < to; c++)
        {
            var start = prose.Clauses[c].Span.Start;
            while (c + 1 < to && prose.Clauses[c].Stop < level)
                c++;
            units.Add(new TextSpan(start, prose.Clauses[c].Span.End));
        }
    }

    /// <summary>
    /// The words within the quotation marks, where these hold all of <paramref name="span"/>; else the span itself.
    /// </summary>
    public static TextSpan Unquoted(string text, TextSpan span)
    {
        if (span.Length < 3 || text[span.Start] is not ('“' or '‘' or '「'))
            return span;
        var mark = Punctuation.Opening.IndexOf(text[span.Start], StringComparison.Ordinal);
        return text[span.End - 1] == Punctuation.Closing[mark] && text.AsSpan(span.Start + 1, span.Length - 2).IndexOf(text[span.Start]) < 0
            ? new TextSpan(span.Start + 1, span.End - 1)
            : span;
    }
}
