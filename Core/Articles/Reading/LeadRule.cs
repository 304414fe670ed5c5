namespace Analysis.Reading;

/// <summary>
/// Finds the authors that an article's first paragraph names: behind a dateline （记者某某）, or in a lead that says who
/// published where (某大学某某日前在《某报》撰文指出).
/// </summary>
internal static class LeadRule
{
    private const int LongestDateline = 40;
    private const int LongestLead = 160;

    /// <summary>Whether a paragraph begins with the place and day of a report, such as 本报北京10月14日电.</summary>
    public static bool HasDateline(PageVocabulary words, ReadOnlySpan<char> text) => DatelineEnd(words, text) > 0;

    /// <summary>Whether a paragraph begins by saying who published where.</summary>
    public static bool HasLead(PageVocabulary words, ReadOnlySpan<char> text) => WorkOf(words, text).Open > 0;

    public static void Apply(PageVocabulary words, ArticleDraft article)
    {
        if (article.Body.Find(block => block.Role == BlockRole.Body) is not { } first)
            return;
        var text = first.Characters;
        if (DatelineEnd(words, text) is > 0 and var end)
            AddDatelineAuthors(words, article, first, end);
        else if (WorkOf(words, text) is { Open: > 0 } work)
            AddLeadAuthors(words, article, first, work.Open, work.End);
    }

    private static int DatelineEnd(PageVocabulary words, ReadOnlySpan<char> text)
    {
        if (PageVocabulary.StartOf(text, words.DatelineAgencies) is not { } agency)
            return 0;
        for (var i = agency.Length; i < text.Length && i < LongestDateline; i++)
        {
            if (text[i] is '电' or '讯' && (text[i - 1] == '日' || i == agency.Length))
                return i + 1;
            if (text[i] is '，' or '。' or ',')
                return 0;
        }

        return 0;
    }

    private static void AddDatelineAuthors(PageVocabulary words, ArticleDraft article, Block first, int end)
    {
        var text = first.Text;
        while (end < text.Length && Whitespace.IsBlank(text[end]))
            end++;
        if (end >= text.Length || text[end] is not ('（' or '('))
            return;
        var close = text.AsSpan(end, Math.Min(text.Length - end, LongestLead)).IndexOfAny('）', ')');
        if (close > 0 && BylineRule.NamesIn(words, text, end + 1, end + close) is { } names)
            Add(article, first, names);
    }

    /// <summary>Where 在《 stands and where the verb behind 》 ends, or zeros.</summary>
    private static (int Open, int End) WorkOf(PageVocabulary words, ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, LongestLead)];
        var open = head.IndexOf("在《", StringComparison.Ordinal);
        if (open < 4 || head[..open].ContainsAny("。，,；：“"))
            return default;
        var close = head[open..].IndexOf('》');
        if (close < 0)
            return default;
        var rest = head[(open + close + 1)..];
        for (var skipped = 0; skipped <= 1 && skipped < rest.Length; skipped++)
        {
            if (PageVocabulary.StartOf(rest[skipped..], words.LeadVerbs) is { } verb)
                return (open, open + close + 1 + skipped + verb.Length);
        }

        return default;
    }

    private static void AddLeadAuthors(PageVocabulary words, ArticleDraft article, Block first, int open, int end)
    {
        var text = first.Text;
        var time = PageVocabulary.EndOf(text.AsSpan(0, open), words.LeadTimes);
        var stop = open - (time?.Length ?? 0);
        article.Credit ??= text[stop..end];
        var names = new List<(string Name, int Start, int End)>();
        while (true)
        {
            var comma = text.LastIndexOf('、', stop - 1, stop);
            if (comma > 0 && PersonNames.IsName(words, text.AsSpan(comma + 1, stop - comma - 1), announced: true))
            {
                names.Insert(0, (text[(comma + 1)..stop], comma + 1, stop));
                stop = comma;
                continue;
            }

            var start = NameStart(words, text, stop);
            if (start < 0)
                return;
            names.Insert(0, (text[start..stop], start, stop));
            stop = start;
            break;
        }

        article.Affiliation ??= InstituteOf(words, text[..stop]);
        Add(article, first, names);
    }

    /// <summary>Where the name begins that ends at <paramref name="stop"/>: behind a place of work or a post, if one is near.</summary>
    private static int NameStart(PageVocabulary words, string text, int stop)
    {
        var likely = -1;
        foreach (var length in (ReadOnlySpan<int>)[3, 2, 4])
        {
            var start = stop - length;
            if (start < 0 || !PersonNames.IsName(words, text.AsSpan(start, length), announced: false))
                continue;
            if (start == 0 || PageVocabulary.EndOf(text.AsSpan(0, start), words.InstitutionEndings) is not null
                || PageVocabulary.EndOf(text.AsSpan(0, start), words.PostEndings) is not null)
                return start;
            if (likely < 0)
                likely = start;
        }

        return likely;
    }

    /// <summary>The place of work without the post and 的 behind it.</summary>
    private static string? InstituteOf(PageVocabulary words, string text)
    {
        while (PageVocabulary.EndOf(text, words.PostEndings) is { } post && post.Length < text.Length)
            text = text[..^post.Length];
        return text.Length >= 3 ? text : null;
    }

    private static void Add(ArticleDraft article, Block block, List<(string Name, int Start, int End)> names)
    {
        foreach (var (name, start, end) in names)
            article.Authors.Add(new Author(name, block.SourceOf(start, end)));
    }
}
