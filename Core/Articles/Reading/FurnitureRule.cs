namespace Analysis.Reading;

/// <summary>
/// Tells the frame of a page from its articles: page numbers, dates, newspapers' and sections' names, alone or together
/// in a running head, and the line that names the editors. A line is one only if it holds nothing else.
/// </summary>
internal static class FurnitureRule
{
    private const int Longest = 60;
    private const int LongestNumber = 16;
    private const int MostWordsOfName = 5;

    public static BlockRole? Classify(PageDraft page, ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || !page.Takes(RepairStep.Furniture))
            return null;
        if (IsPageNumber(line))
            return BlockRole.PageNumber;
        return IsRule(line) || IsAddress(line) || IsRunningHead(page.Vocabulary, line) || IsEditors(page.Vocabulary, line)
            ? BlockRole.OtherFurniture
            : null;
    }

    /// <summary>第5版, 05, 5版, — 5 —, A05.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim("-—–·•|[]()（）　 ");
        if (line.IsEmpty || line.Length > LongestNumber)
            return false;
        var length = PageNumberAt(line, bare: true);
        return length == line.Length;
    }

    /// <summary>How long the page number at the start is, or 0; <paramref name="bare"/> allows digits alone.</summary>
    private static int PageNumberAt(ReadOnlySpan<char> text, bool bare)
    {
        if (LatinPageAt(text) is > 0 and var page)
            return page;
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

    /// <summary>Page 5, Page 5 of 8.</summary>
    private static int LatinPageAt(ReadOnlySpan<char> text)
    {
        const string page = "Page ";
        const string of = " of ";
        if (!text.StartsWith(page, StringComparison.OrdinalIgnoreCase))
            return 0;
        var end = page.Length + Digits(text[page.Length..]);
        if (end == page.Length)
            return 0;
        if (text[end..].StartsWith(of, StringComparison.OrdinalIgnoreCase) && Digits(text[(end + of.Length)..]) is > 0 and var all)
            end += of.Length + all;
        return end;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }

    /// <summary>A line of dashes, stars or the like.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && line.Trim("-=_*~—─━═·•").IsEmpty;

    /// <summary>The address of a page in the web.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line) =>
        (line.StartsWith("http://", StringComparison.Ordinal) || line.StartsWith("https://", StringComparison.Ordinal)
            || line.StartsWith("www.", StringComparison.Ordinal)) && line.IndexOfAny(' ', '\u3000') < 0;

    /// <summary>Nothing but dates, weekdays, newspapers, sections and page numbers.</summary>
    private static bool IsRunningHead(PageVocabulary words, ReadOnlySpan<char> line)
    {
        var sure = false;
        var sections = 0;
        for (var i = 0; i < line.Length;)
        {
            var rest = line[i..];
            if (Whitespace.IsBlank(rest[0]) || rest[0] is '|' or '·' or '•' or '/' or '｜' or ',')
                i++;
            else if (PageDate.LengthAt(words, rest) is > 0 and var date)
                (i, sure) = (i + date, true);
            else if (PageDate.WeekdayAt(words, rest) is > 0 and var weekday)
                (i, sure) = (i + weekday, true);
            else if (PageNumberAt(rest, bare: false) is > 0 and var number)
                (i, sure) = (i + number, true);
            else if (NewspaperAt(words, rest) is > 0 and var newspaper)
                (i, sure) = (i + newspaper, true);
            else if (i == 0 && LatinNewspaperAt(words, rest) is > 0 and var latin)
                i += latin;
            else if (PageNumberAt(rest, bare: true) is > 0 and var digits && StandsAlone(line, i, i + digits))
                i += digits;
            else if (words.SectionNames.StartOf(rest) is { } section && sections++ == 0)
                i += section.Length;
            else
                return false;
        }

        return sure;
    }

    private static int NewspaperAt(PageVocabulary words, ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 8 && CharacterClass.IsHan(text[length]))
            length++;
        for (var end = length; end >= 4; end--)
        {
            if (words.NewspaperEndings.EndOf(text[..end]) is not null
                && (end == text.Length || !CharacterClass.IsHan(text[end]) || PageDate.WeekdayAt(words, text[end..]) > 0 || text[end] == '第'))
                return end;
        }

        return 0;
    }

    /// <summary>Whether bars, blanks or the line's ends stand on both sides.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> line, int start, int end) =>
        start == 0 || end == line.Length || Whitespace.IsBlank(line[start - 1]) && Whitespace.IsBlank(line[end]);

    /// <summary>How long an English newspaper's name is, such as SHANCHENG DAILY, or 0.</summary>
    private static int LatinNewspaperAt(PageVocabulary words, ReadOnlySpan<char> text)
    {
        var names = words.LatinNewspaperEndings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0, count = 1; start < text.Length && count <= MostWordsOfName; count++)
        {
            var end = start;
            while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '\'' or '’'))
                end++;
            if (end == start)
                return 0;
            if (count > 1 && names.Contains(text[start..end]))
                return end;
            start = end < text.Length && text[end] == ' ' ? end + 1 : text.Length;
        }

        return 0;
    }

    /// <summary>责任编辑：某某　版式：某某</summary>
    private static bool IsEditors(PageVocabulary words, ReadOnlySpan<char> line)
    {
        line = line.Trim("【】[]（）()■□　 ");
        if (words.EditorWords.StartOf(line) is not { } word)
            return false;
        var rest = line[word.Length..].TrimStart("　 ");
        return !rest.IsEmpty && (rest[0] is '：' or ':' or '/' or '／' || rest.Length < line.Length - word.Length)
            && rest.IndexOfAny("。，,；;") < 0;
    }
}
