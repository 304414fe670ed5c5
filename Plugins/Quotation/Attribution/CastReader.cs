namespace Analysis.Quotation.Attribution;

/// <summary>Finds persons that stand beside a post anywhere in a text.</summary>
internal sealed class CastReader(Lexicon lexicon)
{
    private const int Piece = 1 << 18;
    private readonly NounReader nouns = new(lexicon);

    public void Read(string text, Cast cast, CancellationToken cancellationToken)
    {
        for (var at = 0; at < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var piece = text.AsSpan(at, Math.Min(Piece, text.Length - at));
            var found = piece.IndexOfAny(lexicon.TitleSearch);
            if (found < 0)
            {
                at += piece.Length == Piece ? Piece - 12 : piece.Length;
                continue;
            }

            at += found;
            var end = at + Math.Max(1, lexicon.Titles.LengthAtStart(text.AsSpan(at)));
            NameBefore(text, end, cast);
            NameAfter(text, at, end, cast);
            at = end;
        }
    }

    /// <summary>习近平总书记</summary>
    private void NameBefore(string text, int end, Cast cast)
    {
        if (nouns.ReadEnd(text, new(Math.Max(0, end - 16), end), null) is { Kind: MentionKind.Person } person)
            cast.Add(person);
    }

    /// <summary>工程师李明说: the name ends where a verb, an adverb or a mark begins.</summary>
    private void NameAfter(string text, int start, int titleEnd, Cast cast)
    {
        var rest = text.AsSpan(titleEnd);
        foreach (var length in (ReadOnlySpan<int>)[3, 2, 4])
        {
            if (length <= rest.Length && lexicon.IsChineseName(rest[..length]) && EndsName(rest[length..]))
            {
                cast.Add(new(rest[..length].ToString(), new(titleEnd, titleEnd + length), MentionKind.Person, text[start..titleEnd]));
                return;
            }
        }

        var foreign = 0;
        while (foreign < rest.Length && foreign < 12 && lexicon.IsForeign(rest[foreign]))
            foreign++;
        if (foreign >= 3 && EndsName(rest[foreign..]))
            cast.Add(new(rest[..foreign].ToString(), new(titleEnd, titleEnd + foreign), MentionKind.Person, text[start..titleEnd]));
    }

    private bool EndsName(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || !char.IsLetterOrDigit(rest[0]) || rest[0] is '的' or '和' or '与' or '等' or '一'
        || lexicon.Cues.LengthAtStart(rest) > 0 || lexicon.Adverbs.LengthAtStart(rest) > 0
        || lexicon.Prepositions.LengthAtStart(rest) > 0 || lexicon.Titles.LengthAtStart(rest) > 0;
}
