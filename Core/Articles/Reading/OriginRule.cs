namespace Analysis.Reading;

/// <summary>
/// The line below the title of a web page that says when the text appeared, where, and who wrote it: 2024年3月5日 10:20
/// 来源：山城日报　作者：林小溪. Nothing but dates, times and words behind labels.
/// </summary>
internal static class OriginRule
{
    private const int Longest = 120;

    public static void Apply(PageDraft page)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Role == BlockRole.Body && block.Length <= Longest && block.Characters.IndexOfAny('：', ':') > 0
                && FieldsOf(page.Vocabulary, block.Characters) is not null)
                block.Role = BlockRole.Byline;
        }
    }

    /// <summary>The names behind the labels that announce them, or null where the text is no such line.</summary>
    public static List<(string Name, int Start, int End)>? AuthorsIn(PageVocabulary words, string text) =>
        FieldsOf(words, text)?
            .Where(field => words.BylineWords.Contains(field.Label))
            .SelectMany(field => BylineRule.NamesIn(words, text, field.Start, field.End) ?? [])
            .ToList();

    /// <summary>Where the text was taken from, with its label, or null.</summary>
    public static string? CreditIn(PageVocabulary words, string text) =>
        FieldsOf(words, text)?
            .Where(field => words.CreditWords.Contains(field.Label))
            .Select(field => text[field.Start..field.End].TrimEnd())
            .FirstOrDefault();

    /// <summary>The labels and where each stands with its words, or null where something else stands in the line.</summary>
    private static List<(string Label, int Start, int End)>? FieldsOf(PageVocabulary words, ReadOnlySpan<char> text)
    {
        var fields = new List<(string, int, int)>();
        var dates = 0;
        for (var i = 0; i < text.Length;)
        {
            if (IsSeparator(text[i]))
            {
                i++;
            }
            else if (DateAt(words, text[i..]) is > 0 and var date)
            {
                i += date;
                dates++;
            }
            else if (LabelAt(words, text[i..]) is { } label)
            {
                var end = EndOfField(words, text, i + label.Length + 1);
                fields.Add((label, i, end));
                i = end;
            }
            else
            {
                return null;
            }
        }

        return fields.Count > 0 && fields.Count + dates > 1 ? fields : null;
    }

    private static int EndOfField(PageVocabulary words, ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '|' or '｜' || i > from && IsSeparator(text[i - 1])
                && (LabelAt(words, text[i..]) is not null || DateAt(words, text[i..]) > 0))
                return i;
        }

        return text.Length;
    }

    private static int DateAt(PageVocabulary words, ReadOnlySpan<char> text) =>
        PageDate.LengthAt(words, text) is > 0 and var date ? date
        : PageDate.TimeAt(text) is > 0 and var time ? time
        : PageDate.WeekdayAt(words, text);

    private static string? LabelAt(PageVocabulary words, ReadOnlySpan<char> text) =>
        words.OriginLabels.StartOf(text) is { } label && label.Length < text.Length && text[label.Length] is ('：' or ':')
            ? label
            : null;

    private static bool IsSeparator(char c) => Whitespace.IsBlank(c) || c is '|' or '｜';
}
