namespace Analysis.Quotation.Attribution;

/// <summary>Finds persons that stand beside a post anywhere in a text.</summary>
internal sealed class CastReader(Lexicon lexicon)
{
    private const int Piece = 1 << 18;
    private static readonly CharSet ClauseEnds = new("，。！？；：”’,!?;:\n");
    private readonly NounReader nouns = new(lexicon);

    public void Read(string text, Cast cast, CancellationToken cancellationToken)
    {
        for (var at = 0; at < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var piece = text.AsSpan(at, Math.Min(Piece, text.Length - at));
            var (found, length) = lexicon.Titles.Find(piece);
            if (found < 0)
            {
                at += piece.Length == Piece ? Piece - 12 : piece.Length;
                continue;
            }

            at += found;
            var end = at + length;
            if (!NameBefore(text, end, cast) && !SurnameBefore(text, at, end, cast))
                NameAfter(text, at, end, cast);
            at = end;
        }
    }

    /// <summary>习近平总书记</summary>
    private bool NameBefore(string text, int end, Cast cast)
    {
        if (nouns.ReadEnd(text, new(Math.Max(0, end - 16), end), null) is not { Kind: MentionKind.Person } person)
            return false;
        cast.Add(person);
        return true;
    }

    /// <summary>赵女士</summary>
    private bool SurnameBefore(string text, int at, int end, Cast cast)
    {
        if (at == 0 || !lexicon.Courtesies.Contains(text.AsSpan(at, end - at)) || !lexicon.IsSurname(text[at - 1]) || !nouns.IsEdge(text.AsSpan(0, at - 1)))
            return false;
        cast.Add(new(text[(at - 1)..end], new(at - 1, end), MentionKind.Person));
        return true;
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
        while (foreign < rest.Length && foreign < 12 && (lexicon.IsForeign(rest[foreign]) || lexicon.IsBridge(rest, foreign)))
            foreign++;
        while (foreign > 0 && !char.IsLetter(rest[foreign - 1]))
            foreign--;
        if (foreign >= 3 && lexicon.Places.LengthAtStart(rest) < foreign && (foreign > 3 || EndsName(rest[foreign..])))
        {
            cast.Add(new(rest[..foreign].ToString(), new(titleEnd, titleEnd + foreign), MentionKind.Person, text[start..titleEnd]));
            return;
        }

        // 行长孙剑平倍感振奋: nothing tells where the name ends, but most have three characters.
        if (rest.Length >= 3 && lexicon.IsChineseName(rest[..3]) && lexicon.Adverbs.LengthAtStart(rest) == 0
            && lexicon.Cues.LengthAtStart(rest) == 0 && lexicon.Prepositions.LengthAtStart(rest) == 0)
        {
            cast.Add(new(rest[..3].ToString(), new(titleEnd, titleEnd + 3), MentionKind.Person, text[start..titleEnd]));
        }
    }

    /// <summary>
    /// Names that begin clauses, with neither a post nor a verb of saying beside them: what looks like one there twice,
    /// once before something that a person does.
    /// </summary>
    public void ReadTopics(Article article, Cast cast, CancellationToken cancellationToken)
    {
        var text = article.Text;
        var seen = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var paragraph in article.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = paragraph.Span.Start; at < paragraph.Span.End;)
            {
                Count(text, new(at, paragraph.Span.End), seen, cast);
                var next = ClauseEnds.IndexIn(text.AsSpan(at, paragraph.Span.End - at));
                at = next < 0 ? paragraph.Span.End : at + next + 1;
            }
        }
    }

    private void Count(string text, TextSpan clause, Dictionary<string, bool> seen, Cast cast)
    {
        var words = clause.Of(text.AsSpan());
        if (lexicon.Recipients.LengthAtStart(words) > 0)
            return;
        for (var length = 3; length >= 2; length--)
        {
            if (words.Length <= length || !lexicon.IsChineseName(words[..length])
                || (length == 3 && lexicon.Deeds.LengthAtStart(words[2..]) > 0))
                continue;
            var name = words[..length].ToString();
            var acts = lexicon.Deeds.LengthAtStart(words[length..]) > 0;
            if (!seen.TryGetValue(name, out var acted))
                seen.Add(name, acts);
            else if (acts || acted)
                cast.Add(new(name, new(clause.Start, clause.Start + length), MentionKind.Person));
        }
    }

    private bool EndsName(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || rest[0] is < '\u3400' or > '\u9fff' || rest[0] is '的' or '和' or '与' or '等' or '一'
        || lexicon.Cues.LengthAtStart(rest) > 0 || lexicon.Adverbs.LengthAtStart(rest) > 0
        || lexicon.Prepositions.LengthAtStart(rest) > 0 || lexicon.Recipients.LengthAtStart(rest) > 0 || lexicon.Deeds.LengthAtStart(rest) > 0
        || lexicon.Titles.LengthAtStart(rest) > 0;
}
