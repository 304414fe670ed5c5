namespace Analysis.Quotation.Attribution;

/// <summary>Names the speakers of one article: by their fullest name, and together with those who speak with them.</summary>
internal sealed class Speakers(ArticleView view, Cast cast, Mentions mentions, Digest? digest, Lexicon lexicon)
{
    private const int MostNames = 5;

    /// <summary>Who is meant by <paramref name="mention"/>.</summary>
    public QuoteSpeaker Of(Mention mention)
    {
        if (digest is not null && mention.Kind is MentionKind.Role or MentionKind.Document
            && digest.Scope.Contains(mention.Span) && lexicon.Writers.Contains(mention.Name))
            return Of(digest.Author) with { Span = mention.Span };
        var meant = mentions.Antecedent(mention);
        return mention.Kind == MentionKind.Person && Company(mention.Span.Start) is { Length: > 0 } company
            ? new(company + cast.NameOf(meant), new(mention.Span.Start - company.Length, mention.Span.End))
            : new(cast.NameOf(meant), mention.Span);
    }

    /// <summary>The names before <paramref name="position"/> that the name there is listed with: 王杰、丁轶群.</summary>
    private string Company(int position)
    {
        var text = view.Text;
        var start = position;
        for (var names = 1; names < MostNames && start > 2 && text[start - 1] == '、'; names++)
        {
            if (NameLength(text.AsSpan(0, start - 1)) is not (> 0 and var length))
                break;
            start -= length + 1;
        }

        return text[start..position];
    }

    private int NameLength(ReadOnlySpan<char> text)
    {
        foreach (var length in (ReadOnlySpan<int>)[3, 2, 4])
        {
            if (length <= text.Length && lexicon.IsChineseName(text[^length..]) && lexicon.Places.LengthAtEnd(text) == 0
                && IsEdge(text[..^length]))
                return length;
        }

        return 0;
    }

    private bool IsEdge(ReadOnlySpan<char> before) =>
        before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || before[^1] == '的'
        || lexicon.Titles.LengthAtEnd(before) > 0 || lexicon.Organisations.LengthAtEnd(before) > 0;
}
