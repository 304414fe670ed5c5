namespace Analysis.Reading;

/// <summary>
/// Finds the authors that an article's first paragraph names: behind a dateline, or in a lead that says who published
/// where: 某大学某某日前在《某报》撰文指出, 《某报》刊发某某的文章, 某大学教授某某撰文指出.
/// </summary>
internal static class LeadRule
{
    private const int Longest = 160;
    private const int LongestIssue = 14;
    private const string Breaks = "。；：:;“";
    private const string Article = "文章";

    /// <summary>Whether a paragraph begins by saying who published where.</summary>
    public static bool HasLead(PageVocabulary words, ReadOnlySpan<char> text) => LeadOf(words, text) is { CreditEnd: > 0 };

    public static void Apply(PageVocabulary words, ArticleDraft article)
    {
        if (article.Body.Find(block => block.Role == BlockRole.Body) is not { } first)
            return;
        var text = first.Characters;
        if (DatelineRule.EndIn(words, text) is > 0 and var end)
            Add(article, first, DatelineRule.ReportersBehind(words, first.Text, end) ?? []);
        else if (LeadOf(words, text) is { NamesEnd: > 0 } lead)
            AddAuthors(words, article, first, lead);
    }

    private static Lead LeadOf(PageVocabulary words, ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Longest)];
        if (head.IndexOfAny(Breaks) is >= 0 and var stop)
            head = head[..stop];
        var start = BehindTime(words, head);
        if (start < head.Length && head[start] == '《')
            return PublishedLead(words, head, start);
        var comma = head[start..].IndexOfAny('，', ',');
        if (comma >= 0)
            head = head[..(start + comma)];
        for (var at = start + 2; at < head.Length; at++)
        {
            if (head[at] == '在' && MediumAt(words, head[(at + 1)..]) is > 0 and var medium && VerbEnd(words, head, at + 1 + medium) is > 0 and var end)
            {
                var names = at - (words.LeadTimes.EndOf(head[..at])?.Length ?? 0);
                return new Lead(start, names, names, end);
            }
        }

        return DirectLead(words, head, start);
    }

    /// <summary>《某报》刊发某某的文章</summary>
    private static Lead PublishedLead(PageVocabulary words, ReadOnlySpan<char> head, int start)
    {
        var verb = start + MediumAt(words, head[start..]);
        if (verb == start || words.PublishingVerbs.StartOf(head[verb..]) is not { } published)
            return default;
        var names = verb + published.Length;
        var article = head[names..].IndexOf(Article, StringComparison.Ordinal);
        if (article < 0)
            return default;
        var end = head.Slice(names, article).LastIndexOf('的');
        return end > 1 ? new Lead(names, names + end, start, names) : default;
    }

    /// <summary>某大学教授某某撰文指出: only where a place of work or a post stands before the name.</summary>
    private static Lead DirectLead(PageVocabulary words, ReadOnlySpan<char> head, int start)
    {
        for (var at = start + 4; at < head.Length; at++)
        {
            if (words.LeadVerbs.StartOf(head[at..]) is null)
                continue;
            var name = NameStart(words, head[start..], at - start);
            return name > 0 && IsBehindPost(words, head[start..(start + name)]) ? new Lead(start, at, 0, 0) : default;
        }

        return default;
    }

    /// <summary>Where the words behind 日前， and the like begin.</summary>
    private static int BehindTime(PageVocabulary words, ReadOnlySpan<char> head)
    {
        var time = words.LeadTimes.StartOf(head)?.Length ?? 0;
        return time > 0 && time < head.Length && head[time] is '，' or ',' ? time + 1 : 0;
    }

    /// <summary>How long 《某报》 or the name of a newspaper is, or 0.</summary>
    private static int MediumAt(PageVocabulary words, ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[0] == '《')
            return text.IndexOf('》') + 1;
        for (var length = Math.Min(8, text.Length); length >= 4; length--)
        {
            if (words.NewspaperEndings.EndOf(text[..length]) is not null)
                return length;
        }

        return 0;
    }

    /// <summary>Where the verb ends behind a medium, the number of its issue between them, or 0.</summary>
    private static int VerbEnd(PageVocabulary words, ReadOnlySpan<char> head, int from)
    {
        for (var at = from; at < head.Length && at <= from + LongestIssue; at++)
        {
            if (words.LeadVerbs.StartOf(head[at..]) is { } verb)
                return at + verb.Length;
            if (!CharacterClass.IsDigit(head[at]) && !"上第年期月日版总号、（）()".Contains(head[at]))
                return 0;
        }

        return 0;
    }

    private static void AddAuthors(PageVocabulary words, ArticleDraft article, Block first, Lead lead)
    {
        var text = first.Text;
        var stop = lead.NamesEnd;
        if (lead.CreditEnd > 0)
            article.Credit ??= text[lead.CreditStart..lead.CreditEnd];
        var names = new List<(string Name, int Start, int End)>();
        while (true)
        {
            var comma = text.LastIndexOf('、', stop - 1, stop - lead.From);
            if (comma > 0 && PersonNames.IsName(words, text.AsSpan(comma + 1, stop - comma - 1), announced: true))
            {
                names.Insert(0, (text[(comma + 1)..stop], comma + 1, stop));
                stop = comma;
                continue;
            }

            var start = NameStart(words, text.AsSpan(lead.From), stop - lead.From);
            if (start < 0)
                return;
            start += lead.From;
            names.Insert(0, (text[start..stop], start, stop));
            stop = start;
            break;
        }

        article.Affiliation ??= InstituteOf(words, text[lead.From..stop]);
        Add(article, first, names);
    }

    /// <summary>Where the name begins that ends at <paramref name="stop"/>: behind a place of work or a post, if one is near.</summary>
    private static int NameStart(PageVocabulary words, ReadOnlySpan<char> text, int stop)
    {
        var likely = -1;
        foreach (var length in (ReadOnlySpan<int>)[3, 2, 4])
        {
            var start = stop - length;
            if (start < 0 || !PersonNames.IsName(words, text.Slice(start, length), announced: false))
                continue;
            if (start == 0 || IsBehindPost(words, text[..start]))
                return start;
            if (likely < 0)
                likely = start;
        }

        return likely;
    }

    private static bool IsBehindPost(PageVocabulary words, ReadOnlySpan<char> text) =>
        words.InstitutionEndings.EndOf(text.TrimEnd("）)")) is not null || words.PostEndings.EndOf(text) is not null;

    /// <summary>The place of work without the post and 的 behind it.</summary>
    private static string? InstituteOf(PageVocabulary words, string text)
    {
        while (words.PostEndings.EndOf(text) is { } post && post.Length < text.Length)
            text = text[..^post.Length];
        return text.Length >= 3 ? text : null;
    }

    private static void Add(ArticleDraft article, Block block, List<(string Name, int Start, int End)> names)
    {
        foreach (var (name, start, end) in names)
            article.Authors.Add(new Author(name, block.SourceOf(start, end)));
    }

    /// <summary>A lead: where the words before the names begin, where the names end, and the words that name the medium.</summary>
    private readonly record struct Lead(int From, int NamesEnd, int CreditStart, int CreditEnd);
}
