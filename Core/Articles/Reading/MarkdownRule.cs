namespace Analysis.Reading;

/// <summary>
/// Lines that begin with # are titles and headings: those with the fewest are titles where there are several or one
/// stands first, unless they are numbered; the others are headings, each # more a level deeper.
/// </summary>
internal static class MarkdownRule
{
    private const int Deepest = 6;
    private const int Longest = HeadingRule.Longest + Deepest + 1;

    public static void Apply(PageDraft page)
    {
        var marked = page.Blocks.FindAll(block => block.Role == BlockRole.Body && block.Length <= Longest && DepthOf(block.Characters) > 0);
        if (marked.Count == 0)
            return;
        var top = marked.Min(block => DepthOf(block.Characters));
        var tops = marked.FindAll(block => DepthOf(block.Characters) == top);
        var areTitles = (top == 1 || tops.Count > 1 && tops.Count < marked.Count || marked[0] == page.Blocks.Find(block => !block.IsFurniture))
            && !tops.Exists(block => HeadingRule.LevelOf(block.Characters[top..].TrimStart()) > 0);
        foreach (var block in marked)
        {
            var depth = DepthOf(block.Characters) - top + (areTitles ? 0 : 1);
            (block.Role, block.Level) = depth == 0 ? (BlockRole.Title, 0) : (BlockRole.Heading, depth);
        }
    }

    /// <summary>Whether a line is marked with #.</summary>
    public static bool IsMarked(ReadOnlySpan<char> text) => DepthOf(text) > 0;

    /// <summary>How many # a line begins with, a blank and words behind them; or 0.</summary>
    private static int DepthOf(ReadOnlySpan<char> text)
    {
        var depth = text.IndexOfAnyExcept('#');
        return depth is > 0 and <= Deepest && Whitespace.IsBlank(text[depth]) ? depth : 0;
    }
}
