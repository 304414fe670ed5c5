namespace Analysis.Reading;

/// <summary>Dates, times and days of the week as they stand in the frame of a page.</summary>
internal static class PageDate
{
    /// <summary>How long the date is that <paramref name="text"/> begins with, or 0: 2024年3月5日, 2024-03-05, March 5, 2024.</summary>
    public static int LengthAt(PageVocabulary words, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        return char.IsAsciiLetter(text[0]) ? LatinAt(words, text) : Math.Max(HanAt(text), FiguresAt(text));
    }

    /// <summary>How long the time of the day is, or 0: 10:20, 10:20:35.</summary>
    public static int TimeAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var parts = 0; parts < 3; parts++)
        {
            var digits = DigitsAt(text[length..]);
            if (digits is 0 or > 2)
                return 0;
            length += digits;
            if (length == text.Length || text[length] is not (':' or '：') || DigitsAt(text[(length + 1)..]) == 0)
                return parts > 0 ? length : 0;
            length++;
        }

        return 0;
    }

    /// <summary>How long the day of the week is, or 0.</summary>
    public static int WeekdayAt(PageVocabulary words, ReadOnlySpan<char> text)
    {
        if (text.Length >= 3 && (text.StartsWith("星期", StringComparison.Ordinal) || text.StartsWith("礼拜", StringComparison.Ordinal))
            && "一二三四五六日天".Contains(text[2]))
            return 3;
        return words.LatinWeekdays.StartOf(text) is { } day && !IsLetterAt(text, day.Length) ? day.Length : 0;
    }

    private static int HanAt(ReadOnlySpan<char> text)
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

    private static int FiguresAt(ReadOnlySpan<char> text)
    {
        if (DigitsAt(text) != 4 || text.Length < 8 || text[4] is not ('-' or '.' or '/'))
            return 0;
        var month = DigitsAt(text[5..]);
        if (month is 0 or > 2 || 6 + month > text.Length || text[5 + month] != text[4])
            return 0;
        var day = DigitsAt(text[(6 + month)..]);
        return day is 0 or > 2 ? 0 : 6 + month + day;
    }

    private static int LatinAt(PageVocabulary words, ReadOnlySpan<char> text)
    {
        if (words.Months.StartOf(text) is not { } month || IsLetterAt(text, month.Length))
            return 0;
        var i = Blanks(text, month.Length);
        var day = DigitsAt(text[i..]);
        if (day is 0 or > 2)
            return 0;
        i += day;
        if (i < text.Length && text[i] == ',')
            i++;
        i = Blanks(text, i);
        return DigitsAt(text[i..]) == 4 ? i + 4 : 0;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiLetter(text[at]);

    private static int Blanks(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from] == ' ')
            from++;
        return from;
    }

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 5 && char.IsAsciiDigit(text[length]))
            length++;
        return length;
    }
}
