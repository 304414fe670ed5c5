using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Finding;

/// <summary>Where items end.</summary>
internal static class Extent
{
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
