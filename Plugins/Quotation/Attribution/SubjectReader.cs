namespace Analysis.Quotation.Attribution;

/// <summary>Reads the subject of a verb of saying.</summary>
internal sealed class SubjectReader(Lexicon lexicon)
{
    private const int MostClauses = 5;
    private const int LongestSubject = 60;

    /// <summary>No clause is read further back: what is longer has lost its punctuation.</summary>
    private const int LongestClause = 150;
    private readonly NounReader nouns = new(lexicon);

    /// <summary>The subject of the verb at <paramref name="stretch"/>'s end: in its own clause, or the topic of an earlier one.</summary>
    public Mention? Read(string text, TextSpan stretch, Cast? cast)
    {
        var end = stretch.End;
        for (var clause = 0; clause < MostClauses && end > stretch.Start; clause++)
        {
            var start = ClauseStart(text, stretch.Start, end);
            var found = clause == 0 ? ReadClause(text, new(start, end), cast, NameTrust.BeforeVerb) : ReadTopic(text, new(start, end), cast);
            if (found is not null && (clause == 0 || found.Kind is MentionKind.Person or MentionKind.Title || start == stretch.Start))
                return found;
            end = start - 1;
        }

        return null;
    }

    /// <summary>Who acts in one clause, or null: whoever is named at its end, or before a preposition or an adverb.</summary>
    public Mention? ReadClause(string text, TextSpan clause, Cast? cast, NameTrust trust = NameTrust.Bare)
    {
        // 会 ends 协会 as well as it stands before a verb, so names are tried first and adverbs cut off then.
        var end = clause.End;
        var whole = nouns.ReadEnd(text, clause, cast, trust);
        if (whole is null || (whole.Kind == MentionKind.Person && lexicon.Adverbs.LengthAtEnd(clause.Of(text.AsSpan())) > 1))
        {
            end = TrimAdverbs(text, clause);
            whole = end < clause.End ? nouns.ReadEnd(text, new(clause.Start, end), cast, trust) : null;
        }

        if (whole is not null && !IsSpokenTo(text, clause.Start, whole.Span.Start))
        {
            // 李明在信中说: he says it, not the letter.
            return whole.Kind is MentionKind.Person or MentionKind.Title or MentionKind.Pronoun
                || Leading(text, clause, end, cast, NameTrust.Bare) is not { Kind: MentionKind.Person } person ? whole : person;
        }

        return Leading(text, clause, end, cast, NameTrust.Bare) ?? (whole is { Kind: MentionKind.Person } && clause.Start < whole.Span.Start - 1 ? null : whole);
    }

    /// <summary>The topic of a clause that another one goes on from: whoever it begins with.</summary>
    public Mention? ReadTopic(string text, TextSpan clause, Cast? cast)
    {
        var words = clause.Of(text.AsSpan());
        if (lexicon.Prepositions.LengthAtStart(words) > 0 || lexicon.Recipients.LengthAtStart(words) > 0)
        {
            // 到机场迎接的副总理戈利科娃，…: she is the topic, and what she did stands before 的.
            return words.Contains('的') && nouns.ReadEnd(text, clause, cast, NameTrust.Known) is { Kind: MentionKind.Person, Title: not null } met
                ? met : null;
        }

        return Leading(text, clause, clause.End, cast, NameTrust.Known) ?? nouns.ReadEnd(text, clause, cast, NameTrust.Known);
    }

    private Mention? Leading(string text, TextSpan clause, int end, Cast? cast, NameTrust trust)
    {
        end = Math.Min(end, clause.Start + LongestSubject);
        for (var at = clause.Start + 1; at < end; at++)
        {
            var rest = text.AsSpan(at, end - at);
            if (lexicon.Prepositions.LengthAtStart(rest) == 0 && lexicon.Recipients.LengthAtStart(rest) == 0
                && lexicon.Adverbs.LengthAtStart(rest) < 2 && lexicon.Cues.LengthAtStart(rest) < 2)
                continue;
            var before = TrimAdverbs(text, new(clause.Start, at));
            if (nouns.ReadEnd(text, new(clause.Start, before), cast, trust) is { } found)
                return found;
        }

        return null;
    }

    private bool IsSpokenTo(string text, int floor, int start) =>
        start > floor && lexicon.Recipients.LengthAtEnd(text.AsSpan(floor, start - floor)) > 0;

    private int TrimAdverbs(string text, TextSpan clause)
    {
        var end = clause.End;
        while (end > clause.Start)
        {
            var words = text.AsSpan(clause.Start, end - clause.Start);
            if (char.IsWhiteSpace(words[^1]))
                end--;
            else if (words[^1] == '地' && words.Length > 3)
                end -= lexicon.Adverbs.LengthAtEnd(words[..^1]) is > 0 and var adverb ? adverb + 1 : 3;
            else if (lexicon.Adverbs.LengthAtEnd(words) is > 0 and var length && (length > 1 || !EndsNoun(words)))
                end -= length;
            else
                break;
        }

        return end;
    }

    /// <summary>国际社会, 协会: the last character is no adverb there.</summary>
    private bool EndsNoun(ReadOnlySpan<char> words) =>
        lexicon.Roles.LengthAtEnd(words) > 1 || lexicon.Organisations.LengthAtEnd(words) > 1 || lexicon.Titles.LengthAtEnd(words) > 1;

    private static int ClauseStart(string text, int floor, int end)
    {
        var depth = 0;
        var at = end;
        floor = Math.Max(floor, end - LongestClause);
        for (; at > floor; at--)
        {
            var c = text[at - 1];
            if (c is '）' or ')' or '》')
                depth++;
            else if (c is '（' or '(' or '《')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && c is '，' or ',' or '：' or ':' or '；' or ';' or '。' or '！' or '？' or '“' or '”' or '‘' or '’' or '—' or '…' or '\n')
                break;
        }

        return at;
    }
}
