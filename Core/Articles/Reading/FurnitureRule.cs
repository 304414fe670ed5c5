namespace Analysis.Reading;

/// <summary>
/// Tells the frame of a page from its articles: page numbers, dates, newspapers' and sections' names, alone or together
/// in a running head, and the line that names the editors. A line is one only if it holds nothing else.
/// </summary>
internal static class FurnitureRule
{
    private const int Longest = 60;

    public static BlockRole? Classify(PageDraft page, ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || !page.Takes(RepairStep.Furniture))
            return null;
        if (IsPageNumber(line))
            return BlockRole.PageNumber;
        return IsRule(line) || IsRunningHead(page.Vocabulary, line) || IsEditors(page.Vocabulary, line)
            ? BlockRole.OtherFurniture
            : null;
    }

    /// <summary>第5版, 05, 5版, — 5 —, A05.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim("-—–·•|[]()（）　 ");
        if (line.IsEmpty || line.Length > 8)
            return false;
        var length = PageNumberAt(line, bare: true);
        return length == line.Length;
    }

    /// <summary>How long the page number at the start is, or 0; <paramref name="bare"/> allows digits alone.</summary>
    private static int PageNumberAt(ReadOnlySpan<char> text, bool bare)
    {
        var i = 0;
        var marked = false;
        if (text.Length > 0 && text[0] == '第')
        {
            i = 1;
            while (i < text.Length && Whitespace.IsBlank(text[i]))
                i++;
        }
        else if (text.Length > 1 && char.IsAsciiLetterUpper(text[0]) && CharacterClass.IsDigit(text[1]))
        {
            i = 1;
            marked = true;
        }

        var digits = i;
        while (i < text.Length && (CharacterClass.IsDigit(text[i]) || i > 0 && text[0] == '第' && "一二三四五六七八九十".Contains(text[i])))
            i++;
        if (i == digits || i - digits > 3)
            return 0;
        var space = i;
        while (space < text.Length && Whitespace.IsBlank(text[space]))
            space++;
        if (space < text.Length && text[space] is '版' or '页')
            return space + 1;
        return (bare || marked) && text[0] != '第' ? i : 0;
    }

    /// <summary>A line of dashes, stars or the like.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && line.Trim("-=_*~—─━═·•").IsEmpty;

    /// <summary>Nothing but dates, weekdays, newspapers, sections and page numbers.</summary>
    private static bool IsRunningHead(PageVocabulary words, ReadOnlySpan<char> line)
    {
        var sure = false;
        var sections = 0;
        for (var i = 0; i < line.Length;)
        {
            var rest = line[i..];
            if (Whitespace.IsBlank(rest[0]) || rest[0] is '|' or '·' or '•' or '/' or '｜')
                i++;
            else if (DateAt(rest) is > 0 and var date)
                (i, sure) = (i + date, true);
            else if (WeekdayAt(rest) is > 0 and var weekday)
                (i, sure) = (i + weekday, true);
            else if (PageNumberAt(rest, bare: false) is > 0 and var number)
                (i, sure) = (i + number, true);
            else if (NewspaperAt(words, rest) is > 0 and var newspaper)
                (i, sure) = (i + newspaper, true);
            else if (PageNumberAt(rest, bare: true) is > 0 and var digits && (i == 0 || i + digits == line.Length))
                i += digits;
            else if (PageVocabulary.StartOf(rest, words.SectionNames) is { } section && sections++ == 0)
                i += section.Length;
            else
                return false;
        }

        return sure;
    }

    private static int DateAt(ReadOnlySpan<char> text)
    {
        int i = 0, parts = 0;
        foreach (var unit in "年月日")
        {
            var start = i;
            while (i < text.Length && (CharacterClass.IsDigit(text[i]) || "〇零一二三四五六七八九十".Contains(text[i])))
                i++;
            if (i == start || i - start > 4 || i >= text.Length || text[i] != unit)
                break;
            i++;
            parts++;
        }

        return parts == 3 ? i : 0;
    }

    private static int WeekdayAt(ReadOnlySpan<char> text) =>
        text.Length >= 3 && (text.StartsWith("星期", StringComparison.Ordinal) || text.StartsWith("礼拜", StringComparison.Ordinal))
        && "一二三四五六日天".Contains(text[2]) ? 3 : 0;

    private static int NewspaperAt(PageVocabulary words, ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 8 && CharacterClass.IsHan(text[length]))
            length++;
        for (var end = length; end >= 4; end--)
        {
            if (PageVocabulary.EndOf(text[..end], words.NewspaperEndings) is not null
                && (end == text.Length || !CharacterClass.IsHan(text[end]) || WeekdayAt(text[end..]) > 0 || text[end] == '第'))
                return end;
        }

        return 0;
    }

    /// <summary>责任编辑：某某　版式：某某</summary>
    private static bool IsEditors(PageVocabulary words, ReadOnlySpan<char> line)
    {
        line = line.Trim("【】[]（）()■□　 ");
        if (PageVocabulary.StartOf(line, words.EditorWords) is not { } word)
            return false;
        var rest = line[word.Length..].TrimStart("　 ");
        return !rest.IsEmpty && (rest[0] is '：' or ':' or '/' or '／' || rest.Length < line.Length - word.Length)
            && rest.IndexOfAny("。，,；;") < 0;
    }
}
