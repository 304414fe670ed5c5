namespace Analysis.Reading;

/// <summary>
/// Makes blocks of lines. Where the page was broken at the width of a column, a line goes on in the next one if the
/// next line's first word would not have found room on it; elsewhere each line is a block.
/// </summary>
internal static class BlockBuilder
{
    /// <summary>Lines of one column differ by about as much: marks hang over, numbers are kept whole.</summary>
    private const double Slack = 1;

    public static List<Block> Build(PageDraft page, List<Line> lines)
    {
        var blocks = new List<Block>(lines.Count);
        var text = page.Source.Text;
        for (var i = 0; i < lines.Count; i++)
        {
            var standing = FurnitureRule.Classify(page, lines[i].Span.Of(text.AsSpan()));
            if (i > 0 && standing is null && !blocks[^1].IsFurniture && page.Takes(RepairStep.HardWraps)
                && GoesOn(text, page.Layout, lines[i - 1], lines[i]))
            {
                blocks[^1].Pieces.Add(lines[i].Span);
                continue;
            }

            blocks.Add(new Block(text, lines[i].Span)
            {
                Indent = lines[i].Indent,
                BlankBefore = lines[i].BlankBefore,
                Role = standing ?? BlockRole.Body,
            });
        }

        return blocks;
    }

    private static bool GoesOn(string text, PageLayout layout, Line line, Line next)
    {
        if (layout.ColumnWidth is not { } width || next.BlankBefore > 0 || next.Indent > 0 && next.Indent != line.Indent)
            return false;
        if (next.Indent > 0 && layout.BodyIndent > 0)
            return false;
        return line.Width + (line.Indent / 2.0) + FirstWordWidth(next.Span.Of(text.AsSpan())) > width - Slack
            && !PinyinRule.IsPinyin(next.Span.Of(text.AsSpan()));
    }

    /// <summary>What a typesetter keeps together at the start of a line: a word or number, marks before and behind it.</summary>
    private static double FirstWordWidth(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && text[i] is '“' or '‘' or '《' or '〈' or '（' or '(' or '【')
            i++;
        var word = i;
        while (i < text.Length && i < 40 && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '%' or '+' or '％'))
            i++;
        if (i == word && i < text.Length)
            i += text[i] is '—' or '…' ? 2 : 1;
        while (i < text.Length && CharacterClass.NeverBegins(text[i]))
            i++;
        return LineScanner.WidthOf(text[..Math.Min(i, text.Length)]) + (i > word + 1 && CharacterClass.IsLatin(text[word]) ? 0.5 : 0);
    }
}
