namespace Analysis.Reading;

/// <summary>Finds the dateline at the start of a report and the reporters behind it: 本报北京10月14日电 （记者某某）.</summary>
internal static class DatelineRule
{
    /// <summary>No dateline is longer.</summary>
    public const int Longest = 40;

    private const int LongestNames = 160;

    /// <summary>Where the dateline ends that <paramref name="text"/> begins with, or 0.</summary>
    public static int EndIn(PageVocabulary words, ReadOnlySpan<char> text)
    {
        if (words.DatelineAgencies.StartOf(text) is not { } agency)
            return 0;
        for (var i = agency.Length; i < text.Length && i < Longest; i++)
        {
            if (text[i] is '电' or '讯' && (text[i - 1] == '日' || i == agency.Length))
                return i + 1;
            if (text[i] is '，' or '。' or ',')
                return 0;
        }

        return 0;
    }

    /// <summary>The names in the brackets behind a dateline that ends at <paramref name="end"/>, if any.</summary>
    public static List<(string Name, int Start, int End)>? ReportersBehind(PageVocabulary words, string text, int end)
    {
        while (end < text.Length && Whitespace.IsBlank(text[end]))
            end++;
        if (end >= text.Length || text[end] is not ('（' or '('))
            return null;
        var close = text.AsSpan(end, Math.Min(text.Length - end, LongestNames)).IndexOfAny('）', ')');
        return close > 0 ? BylineRule.NamesIn(words, text, end + 1, end + close) : null;
    }
}
