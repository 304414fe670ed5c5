namespace Analysis.Quotation.Attribution;

/// <summary>
/// The lead of a digest: 某某日前在《…》撰文 says once, for the whole article, whose thoughts it brings.
/// </summary>
/// <param name="Lead">The verb of the lead and its subject.</param>
/// <param name="Author">Whose thoughts the article brings.</param>
/// <param name="Scope">What the lead governs, from behind its verb to the end of the running text.</param>
internal sealed record Digest(Report Lead, Mention Author, TextSpan Scope)
{
    private const int LeadParagraphs = 2;
    private const int LongestCredit = 60;

    /// <summary>The digest that <paramref name="view"/>'s article is, or null.</summary>
    public static Digest? Read(ArticleView view, Reports reports, Lexicon lexicon)
    {
        var paragraphs = view.Article.Paragraphs;
        for (int i = 0, read = 0; i < paragraphs.Length && read < LeadParagraphs; i++)
        {
            if (paragraphs[i].Role != ParagraphRole.Body)
                continue;
            read++;
            var first = reports.IndexFrom(paragraphs[i].Span.Start);
            if (first == reports.All.Length)
                return null;
            var lead = reports.All[first];
            if (lead.Cue.Span.End > paragraphs[i].Span.End)
                continue;
            if (!lead.Cue.Has(CueUses.Published) || lead.Subject is not { Kind: MentionKind.Person or MentionKind.Title or MentionKind.Role } author
                || !NamesMedium(view.Text, author.Span.End, lead.Cue.Span.Start))
                return null;
            var end = EndOfText(view, lexicon);
            return end > lead.Cue.Span.End ? new(lead, author, new(lead.Cue.Span.End, end)) : null;
        }

        return null;
    }

    private static bool NamesMedium(string text, int start, int end) =>
        start < end && text.AsSpan(start, end - start).IndexOf('《') is >= 0 and var open
        && text.AsSpan(start + open, end - start - open).Contains('》');

    /// <summary>Where the running text ends: a credit such as （据《…》） is no part of it.</summary>
    private static int EndOfText(ArticleView view, Lexicon lexicon)
    {
        var paragraphs = view.Article.Paragraphs;
        var last = paragraphs.Length - 1;
        while (last > 0 && paragraphs[last].Role == ParagraphRole.Note)
            last--;
        var span = paragraphs[last].Span;
        var words = span.Of(view.Text.AsSpan());
        if (words[^1] is not ('）' or ')'))
            return span.End;
        var open = words.LastIndexOfAny('（', '(');
        if (open < 0 || words.Length - open > LongestCredit || lexicon.Credits.LengthAtStart(words[(open + 1)..]) == 0)
            return span.End;
        return open > 0 || last == 0 ? span.Start + open : paragraphs[last - 1].Span.End;
    }
}
