namespace Analysis.Reading;

/// <summary>
/// Lines that begin with #, or that the document marks as headings, are titles and headings: those with the fewest are titles where there are several or one
/// stands first, unless they are numbered; the others are headings, each # more a level deeper.
/// </summary>
internal static class MarkdownRule
{
    private const int Deepest = 6;
    private const int Longest = HeadingRule.Longest + Deepest + 1;

    public static void Apply(PageDraft page)
    {
        var marked = page.Blocks.FindAll(block => block.Role == BlockRole.Body && block.Length <= Longest && DepthOf(block) > 0);
        if (marked.Count == 0)
            return;
        var top = marked.Min(block => DepthOf(block));
        var tops = marked.FindAll(block => DepthOf(block) == top);
        var areTitles = (top == 1 || tops.Count > 1 && tops.Count < marked.Count || marked[0] == page.Blocks.Find(block => !block.IsFurniture))
            && !tops.Exists(block => HeadingRule.LevelOf(block.Characters.TrimStart('#').TrimStart()) > 0);
        foreach (var block in marked)
        {
            var depth = DepthOf(block) - top + (areTitles ? 0 : 1);
            (block.Role, block.Level) = depth == 0 ? (BlockRole.Title, 0) : (BlockRole.Heading, depth);
        }
    }

    /// <summary>Whether a block is marked with #, or by the document.</summary>
    public static bool IsMarked(Block block) => DepthOf(block) > 0;

    private static int DepthOf(Block block) =>
        block.Mark is { } mark ? mark.Role == ParagraphRole.Heading ? Math.Clamp(mark.Level, 1, Deepest) : 0 : DepthOf(block.Characters);

    /// <summary>How many # a line begins with, a blank and words behind them; or 0.</summary>
    private static int DepthOf(ReadOnlySpan<char> text)
    {
        var depth = text.IndexOfAnyExcept('#');
        return depth is > 0 and <= Deepest && Whitespace.IsBlank(text[depth]) ? depth : 0;
    }
}
