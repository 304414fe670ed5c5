namespace Analysis;

/// <summary>Blanks as a page has them: also the ideographic space, the byte order mark and zero-width space.</summary>
internal static class Whitespace
{
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>The part of <paramref name="span"/> without blanks at its ends; empty where it holds nothing else.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
