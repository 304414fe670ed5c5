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
        var marks = new MarkedLines(page.Source.Marks);
        for (var i = 0; i < lines.Count; i++)
        {
            var mark = marks.MarkOf(lines[i]);
            // A running head is one in whatever type it is set, which may be all that a mark goes by.
            var standing = mark is { Role: not ParagraphRole.Heading } marked ? RoleOf(marked) : FurnitureRule.Classify(page, lines[i].Span.Of(text.AsSpan()));
            if (i > 0 && mark is null && blocks[^1].Mark is null && standing is null && !blocks[^1].IsFurniture && page.Takes(RepairStep.HardWraps)
                && GoesOn(text, page.Layout, lines[i - 1], lines[i]) && !BeginsArticle(page, lines, i))
            {
                blocks[^1].Pieces.Add(lines[i].Span);
                continue;
            }

            blocks.Add(new Block(text, lines[i].Span)
            {
                Indent = lines[i].Indent,
                BlankBefore = lines[i].BlankBefore,
                Role = standing ?? BlockRole.Body,
                Mark = mark,
            });
        }

        return blocks;
    }

    /// <summary>What a mark alone decides; headings are told from titles when all are known.</summary>
    private static BlockRole? RoleOf(ParagraphMark mark) => mark.Role switch
    {
        ParagraphRole.Title => BlockRole.Title,
        ParagraphRole.Subtitle => BlockRole.Subtitle,
        ParagraphRole.Byline => BlockRole.Byline,
        ParagraphRole.Note => BlockRole.Note,
        _ => null,
    };

    /// <summary>
    /// Whether a line that could go on in the one before it is a title, though set without a gap: the line before ends a
    /// sentence, and this one neither ends one nor goes on. Or it is the byline below a title that fills the column.
    /// </summary>
    private static bool BeginsArticle(PageDraft page, List<Line> lines, int i)
    {
        var text = page.Source.Text;
        var before = lines[i - 1].Span.Of(text.AsSpan());
        var line = lines[i].Span.Of(text.AsSpan());
        if (i + 1 == lines.Count || !TitleRule.IsTitleShaped(line))
            return false;
        return CharacterClass.IsFinished(before)
            ? page.Layout.BodyIndent > 0 && lines[i + 1].BlankBefore == 0 && !CharacterClass.IsFinished(line) && !GoesOn(text, page.Layout, lines[i], lines[i + 1])
            : (i == 1 || lines[i - 1].BlankBefore > 0 || lines[i - 1].Indent != lines[i].Indent)
                && TitleRule.IsTitleShaped(before) && IsCertainlyByline(page.Vocabulary, line);
    }

    /// <summary>Whether more than the form of a single name, which other words have too, says that a line is a byline.</summary>
    private static bool IsCertainlyByline(PageVocabulary words, ReadOnlySpan<char> line) =>
        (!char.IsLetter(line[0]) || line.IndexOfAny(" 　、/／：:") > 0 || words.BylineWords.StartOf(line) is not null)
        && BylineRule.IsByline(words, line);

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
