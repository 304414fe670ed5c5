namespace Analysis.Reading;

/// <summary>
/// A short line without a full stop that begins with a number is a heading, and the kind of number says how deep:
/// 一、 then （一） then 1. then （1）.
/// </summary>
internal static class HeadingRule
{
    public const int Longest = 60;

    public static void Apply(PageDraft page)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Role != BlockRole.Body || block.Length > Longest)
                continue;
            var text = block.Characters.Trim('*');
            var level = LevelOf(text);
            if (level > 0 && LooksLikeHeading(text))
                (block.Role, block.Level) = (BlockRole.Heading, level);
        }
    }

    /// <summary>Whether nothing in the line says that it is a sentence or part of one.</summary>
    public static bool LooksLikeHeading(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > Longest || text.ContainsAny("。；;"))
            return false;
        return text[^1] is not ('，' or '、' or ',' or '：' or ':');
    }

    /// <summary>The depth that the number at the start announces, or 0.</summary>
    public static int LevelOf(ReadOnlySpan<char> text)
    {
        if (IsChapter(text))
            return 1;
        var open = text.Length > 0 && text[0] is '（' or '(';
        var i = open ? 1 : 0;
        var han = CountOf(text[i..], "一二三四五六七八九十百");
        var digits = han > 0 ? 0 : CountOf(text[i..], "0123456789０１２３４５６７８９");
        i += han + digits;
        if (han + digits is 0 or > 3 || i >= text.Length)
            return 0;
        if (open)
            return text[i] is '）' or ')' ? han > 0 ? 2 : 4 : 0;
        if (han > 0)
            return text[i] is '、' or '.' or '．' ? 1 : 0;
        return text[i] is '、' or '．' or '.' && (i + 1 >= text.Length || !CharacterClass.IsDigit(text[i + 1])) ? 3 : 0;
    }

    /// <summary>第一章　总则</summary>
    private static bool IsChapter(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '第')
            return false;
        var number = CountOf(text[1..], "一二三四五六七八九十百0123456789");
        return number is > 0 and <= 3 && number + 2 < text.Length && text[number + 1] is '章' or '节' or '编' or '篇'
            && Whitespace.IsBlank(text[number + 2]);
    }

    private static int CountOf(ReadOnlySpan<char> text, ReadOnlySpan<char> digits)
    {
        var other = text.IndexOfAnyExcept(digits);
        return other < 0 ? text.Length : other;
    }
}
