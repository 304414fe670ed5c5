namespace Analysis.Reading;

/// <summary>
/// A list of the page's articles is no text: lines that name titles which stand further down, alone or with a page
/// number behind them, below 目录, 导读 and the like or at least two together.
/// </summary>
internal static class ContentsRule
{
    private const int Longest = 80;

    public static void Apply(PageDraft page)
    {
        if (!page.Takes(RepairStep.Furniture))
            return;
        var blocks = page.Blocks;
        var last = LastPlaces(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var isListTitle = IsLine(blocks[i]) && page.Vocabulary.ContentsTitles.Contains(blocks[i].Text);
            var end = isListTitle ? EndOfNumbered(blocks, i + 1, last) : EndOfList(blocks, i, last);
            if (end - i < 2)
                continue;
            for (; i < end; i++)
                blocks[i].Role = BlockRole.OtherFurniture;
            i--;
        }
    }

    /// <summary>Where the lines end that stand below 目录 and name a title further down, or a page.</summary>
    private static int EndOfNumbered(List<Block> blocks, int from, Dictionary<ulong, int> last)
    {
        while (from < blocks.Count && IsLine(blocks[from])
            && (PlaceOf(blocks[from], last, out var hasNumber) > from || hasNumber))
            from++;
        return from;
    }

    /// <summary>
    /// Where the lines end that name one title after the other further down, each with text below it: what is repeated
    /// line by line, as where a page was read twice, is no list.
    /// </summary>
    private static int EndOfList(List<Block> blocks, int from, Dictionary<ulong, int> last)
    {
        var place = from + 1;
        while (from < blocks.Count && IsLine(blocks[from]) && PlaceOf(blocks[from], last, out _) is var next && next > Math.Max(place, from + 1))
        {
            place = next + 1;
            from++;
        }

        return from;
    }

    /// <summary>For each short line, and each two of them (a title may be set on two), the last place where it stands.</summary>
    private static Dictionary<ulong, int> LastPlaces(List<Block> blocks)
    {
        var places = new Dictionary<ulong, int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsLine(blocks[i]))
                continue;
            var line = HashOf(blocks[i].Characters);
            places[line] = i;
            if (i + 1 < blocks.Count && IsLine(blocks[i + 1]))
                places[HashOf(blocks[i + 1].Characters, line)] = i;
        }

        return places;
    }

    /// <summary>The last place of the title that a line names, or -1; and whether a page number stands behind the title.</summary>
    private static int PlaceOf(Block block, Dictionary<ulong, int> last, out bool hasNumber)
    {
        var text = block.Characters;
        var title = text[..TitleEnd(text)].TrimStart("·•●■◆-— 　");
        hasNumber = title.Length > 1 && title.Length < text.Length - 1;
        return title.Length > 1 ? last.GetValueOrDefault(HashOf(title), -1) : -1;
    }

    private static bool IsLine(Block block) =>
        block.Role is BlockRole.Body or BlockRole.ColumnLabel && block.Length is > 1 and <= Longest && !block.Characters.Contains('。');

    /// <summary>Where the title ends: before dots, a page number, a number in brackets.</summary>
    private static int TitleEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        if (end > 2 && text[end - 1] is ('）' or ')') && text.LastIndexOfAny('（', '(') is > 0 and var open && IsNumber(text[(open + 1)..(end - 1)]))
            end = open;
        else
            end = text.TrimEnd("0123456789版第页A").Length is > 0 and var bare && bare < end && IsNumber(text[bare..]) && IsLeader(text[bare - 1]) ? bare : end;
        return text[..end].TrimEnd(".…·—-/ 　\t").Length;
    }

    private static bool IsLeader(char c) => Whitespace.IsBlank(c) || c is '.' or '…' or '·' or '—' or '-' or '/';

    /// <summary>5, 第5版, 5版, A5.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0 && text.Trim("0123456789版第页A见 ").IsEmpty;

    /// <summary>Of the characters that are no blanks; behind others, whose hash is <paramref name="before"/>.</summary>
    private static ulong HashOf(ReadOnlySpan<char> text, ulong before = 14695981039346656037)
    {
        foreach (var c in text)
        {
            if (!Whitespace.IsBlank(c))
                before = (before ^ c) * 1099511628211;
        }

        return before;
    }
}
