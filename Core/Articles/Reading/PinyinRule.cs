namespace Analysis.Reading;

/// <summary>A line of Latin capitals alone is the reading of the column label above it.</summary>
internal static class PinyinRule
{
    private const int LongestLabel = 12;
    private const int LongestPinyin = 60;

    public static bool IsPinyin(ReadOnlySpan<char> line)
    {
        var letters = 0;
        if (line.Length > LongestPinyin)
            return false;
        foreach (var c in line)
        {
            if (char.IsAsciiLetterUpper(c))
                letters++;
            else if (c is not (' ' or '\'' or '’' or '·'))
                return false;
        }

        return letters >= 4;
    }

    public static void Apply(PageDraft page)
    {
        var blocks = page.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Role != BlockRole.Body || block.Length > LongestPinyin)
                continue;
            if (IsMarked(block.Characters))
                block.Role = BlockRole.ColumnLabel;
            else if (i > 0 && IsPinyin(block.Characters) && blocks[i - 1].Role is BlockRole.Body or BlockRole.ColumnLabel
                     && IsLabel(blocks[i - 1].Characters))
                blocks[i - 1].Role = block.Role = BlockRole.Pinyin;
            else
                continue;
            if (block.Role == BlockRole.Pinyin)
                blocks[i - 1].Role = BlockRole.ColumnLabel;
        }
    }

    /// <summary>The words of a label without the mark before them.</summary>
    public static string LabelOf(string text) => text.Trim('■', '◆', '●', '▲', '★', '【', '】', '[', ']', ' ', '　');

    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Length <= LongestLabel && CharacterClass.IsHan(text[0]) && !CharacterClass.EndsParagraph(text[^1]);

    /// <summary>■ before a short line makes it a label; a sentence or a name behind it does not.</summary>
    private static bool IsMarked(ReadOnlySpan<char> text) =>
        text.Length is > 2 and <= 24 && (text[0] is '■' or '◆' or '▲' or '★' && !text.ContainsAny("。；;")
            || text[0] == '【' && text[^1] == '】');
}
