namespace Analysis.Quotation.Attribution;

/// <summary>Reads who is named at the end of a stretch of text.</summary>
internal sealed class NounReader(Lexicon lexicon)
{
    private const int LongestPhrase = 26;
    private const int LongestForeignName = 16;

    /// <summary>《条例》第二十三条第一款</summary>
    private const int LongestArticle = 14;

    /// <summary>Who is named by the last words of <paramref name="stretch"/>, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretch">A part of a clause.</param>
    /// <param name="cast">The persons that are known already, or null.</param>
    /// <param name="trust">How readily characters are taken for a name.</param>
    public Mention? ReadEnd(string text, TextSpan stretch, Cast? cast, NameTrust trust = NameTrust.Bare)
    {
        var words = stretch.Of(text.AsSpan());
        if (words.Length < 1)
            return null;
        if (words.EndsWith("》"))
            return Document(text, stretch);
        if (words[^1] is '条' or '款' or '项' or '章' && words.LastIndexOf("》第") is > 0 and var article && words.Length - article <= LongestArticle)
            return Document(text, new(stretch.Start, stretch.Start + article + 1));
        return Titled(text, stretch, cast)
            ?? Named(text, stretch, cast, trust)
            ?? Familiar(text, stretch)
            ?? Role(text, stretch)
            ?? Body(text, stretch)
            ?? Pronoun(text, stretch);
    }

    /// <summary>习近平总书记; where no name stands before the post, the post alone.</summary>
    private Mention? Titled(string text, TextSpan stretch, Cast? cast)
    {
        var words = stretch.Of(text.AsSpan());
        var title = lexicon.Titles.LengthAtEnd(words);
        if (title == 0)
            return null;
        if (cast is not null && words.Length > title && lexicon.Courtesies.Contains(words[^title..]) && cast.IsPerson(words[^(title + 1)..]))
            return new(words[^(title + 1)..].ToString(), new(stretch.End - title - 1, stretch.End), MentionKind.Person);
        var before = words[..^title];
        for (var more = lexicon.Titles.LengthAtEnd(before); more > 0; more = lexicon.Titles.LengthAtEnd(before))
        {
            title += more;
            before = before[..^more];
        }

        var post = words[^title..].ToString();
        var end = stretch.End - title;
        for (var length = Math.Min(4, before.Length); length >= 2; length--)
        {
            var name = before[^length..];
            var known = cast is not null && cast.IsPerson(name);
            if (known || (length < 4 && lexicon.IsChineseName(name) && IsEdge(before[..^length]))
                || (length == 4 && lexicon.IsChineseName(name)))
                return new(name.ToString(), new(end - length, stretch.End), MentionKind.Person, post);
        }

        if (ForeignLength(before) is > 1 and var foreign && IsEdge(before[..^foreign]) && lexicon.Places.LengthAtEnd(before) < foreign)
            return new(before[^foreign..].ToString(), new(end - foreign, stretch.End), MentionKind.Person, post);
        var phrase = AfterRecipient(text, Phrase(text, stretch));
        return new(phrase.Of(text), phrase, MentionKind.Title, post);
    }

    /// <summary>工程师李明: a name behind a post, or a name that is the whole stretch.</summary>
    private Mention? Named(string text, TextSpan stretch, Cast? cast, NameTrust trust)
    {
        var allowBare = trust >= NameTrust.Bare;
        var words = stretch.Of(text.AsSpan());
        for (var length = Math.Min(4, words.Length); length >= 2; length--)
        {
            var name = words[^length..];
            if (cast is not null && cast.IsPerson(name))
                return Person(stretch, words, length);
        }

        Mention? loose = null;
        foreach (var length in (ReadOnlySpan<int>)[3, 2, 4])
        {
            if (length > words.Length || !lexicon.IsChineseName(words[^length..]))
                continue;
            var before = words[..^length];
            if (lexicon.Titles.LengthAtEnd(before) > 0 || lexicon.Roles.LengthAtEnd(before) > 0 || (allowBare && before.IsEmpty))
                return Person(stretch, words, length);
            if ((allowBare && IsEdge(before)) || lexicon.Organisations.LengthAtEnd(before) > 1)
                loose ??= Person(stretch, words, length);
        }

        if (loose is null && trust == NameTrust.BeforeVerb && words.Length > 3 && lexicon.Titles.LengthAtEnd(words[..^3]) is > 1 and var post
            && lexicon.Titles.LengthAtEnd(words[..^2]) <= post && lexicon.IsNameBesidePost(words[^3..]) && IsOneWord(words[^3..]))
            return Person(stretch, words, 3);
        var foreign = ForeignLength(words);
        for (var length = 2; length <= foreign; length++)
        {
            if (lexicon.Titles.LengthAtEnd(words[..^length]) > 0)
                return Person(stretch, words, length);
        }

        if (allowBare && foreign >= 2 && foreign == words.Length && words.Length >= 3 && lexicon.Places.LengthAtEnd(words) < words.Length)
            return loose ?? Person(stretch, words, foreign);
        return loose;
    }

    /// <summary>Whether no word that we know stands in <paramref name="name"/>: then it may well be a name.</summary>
    private bool IsOneWord(ReadOnlySpan<char> name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            var rest = name[at..];
            if (lexicon.Titles.LengthAtStart(rest) > 0 || lexicon.Roles.LengthAtStart(rest) > 0 || lexicon.Adverbs.LengthAtStart(rest) > 1
                || lexicon.Prepositions.LengthAtStart(rest) > 0 || lexicon.Recipients.LengthAtStart(rest) > 0
                || lexicon.Cues.LengthAtStart(rest) > 0 || lexicon.Deeds.LengthAtStart(rest) > 0 || lexicon.Organisations.LengthAtStart(rest) > 0
                || lexicon.Places.LengthAtStart(rest) > 0)
                return false;
        }

        return true;
    }

    private Mention Person(TextSpan stretch, ReadOnlySpan<char> words, int length)
    {
        var title = lexicon.Titles.LengthAtEnd(words[..^length]);
        var post = title == 0 ? null : words[..^length][^title..].ToString();
        return new(words[^length..].ToString(), new(stretch.End - length, stretch.End), MentionKind.Person, post);
    }

    /// <summary>老李, 小王</summary>
    private Mention? Familiar(string text, TextSpan stretch)
    {
        var words = stretch.Of(text.AsSpan());
        return words.Length >= 2 && words[^2] is '老' or '小' && lexicon.IsSurname(words[^1]) && IsEdge(words[..^2])
            ? new(words[^2..].ToString(), new(stretch.End - 2, stretch.End), MentionKind.Person)
            : null;
    }

    private Mention? Role(string text, TextSpan stretch)
    {
        var words = stretch.Of(text.AsSpan());
        if (lexicon.Roles.LengthAtEnd(words) is not (> 0 and var length))
            return null;
        var phrase = AfterRecipient(text, Phrase(text, stretch));
        var kind = lexicon.Documents.LengthAtEnd(words[^length..]) > 0 ? MentionKind.Document : MentionKind.Role;
        return new(phrase.Of(text), phrase, kind);
    }

    private Mention? Body(string text, TextSpan stretch)
    {
        var words = stretch.Of(text.AsSpan());
        var body = lexicon.NotOrganisations.LengthAtEnd(words) > 0 ? 0 : lexicon.Organisations.LengthAtEnd(words);
        var document = lexicon.Documents.LengthAtEnd(words);
        if (Math.Max(body, document) > 0 && words.Length >= 2)
        {
            var phrase = Phrase(text, stretch);
            var opening = phrase.Of(text.AsSpan());
            return phrase.Length < 2 || lexicon.Prepositions.LengthAtStart(opening) > 0 || lexicon.Cues.LengthAtStart(opening) > 0 ? null
                : new(phrase.Of(text), phrase, document > 1 ? MentionKind.Document : MentionKind.Body);
        }

        var place = lexicon.Places.LengthAtEnd(words);
        return place > 0 && place == words.Length
            ? new(words.ToString(), stretch, MentionKind.Body)
            : null;
    }

    private static Mention? Pronoun(string text, TextSpan stretch)
    {
        var words = stretch.Of(text.AsSpan());
        return words is "他" or "她" or "他们" or "她们"
            ? new(words.ToString(), stretch, MentionKind.Pronoun)
            : null;
    }

    private static Mention? Document(string text, TextSpan stretch)
    {
        var words = stretch.Of(text.AsSpan());
        var open = words.LastIndexOf('《');
        return open < 0
            ? null
            : new(words[open..].ToString(), new(stretch.Start + open, stretch.End), MentionKind.Document);
    }

    /// <summary>The phrase that ends where <paramref name="stretch"/> ends: 一位村民, not 路边站着的一位村民.</summary>
    private TextSpan Phrase(string text, TextSpan stretch)
    {
        var start = Math.Max(stretch.Start, stretch.End - LongestPhrase);
        var words = text.AsSpan(start, stretch.End - start);
        while (words.Length > 1 && words[0] is '有' or '而' or '但' or '也' or '还' or '被' or '据' && lexicon.Roles.LengthAtStart(words) < 2)
            words = words[1..];
        start = stretch.End - words.Length;
        if (words.LastIndexOfAny(' ', '\u3000', '…') is >= 0 and var blank)
            start += blank + 1;
        // 本报北京电（记者某某）记者从…: the bracket of the byline is no part of a name.
        words = text.AsSpan(start, stretch.End - start);
        if (words.StartsWith("（") && words.IndexOf('）') is > 0 and var bracket && start + bracket + 1 < stretch.End)
            start += bracket + 1;
        // 记者从某局获悉: whoever says it stands behind 从.
        words = text.AsSpan(start, stretch.End - start);
        if (words.LastIndexOf('）') is >= 0 and var close && start + close + 2 < stretch.End)
            start += close + 1;
        words = text.AsSpan(start, stretch.End - start);
        if (lexicon.Roles.LengthAtStart(words) > 0 && words.IndexOf('从') is > 0 and var from && start + from + 2 < stretch.End)
            start += from + 1;
        var of = text.AsSpan(start, stretch.End - start).LastIndexOf('的');
        return new(of >= 0 && start + of + 2 < stretch.End ? start + of + 1 : start, stretch.End);
    }

    /// <summary>他对站长: who is spoken to begins behind 对.</summary>
    private TextSpan AfterRecipient(string text, TextSpan phrase)
    {
        for (var at = phrase.End - 2; at > phrase.Start; at--)
        {
            if (lexicon.Recipients.LengthAtStart(text.AsSpan(at, phrase.End - at)) is > 0 and var length && at + length + 2 <= phrase.End)
                return new(at + length, phrase.End);
        }

        return phrase;
    }

    private int ForeignLength(ReadOnlySpan<char> words)
    {
        var length = 0;
        while (length < words.Length && length < LongestForeignName && (lexicon.IsForeign(words[^(length + 1)]) || lexicon.IsBridge(words, words.Length - length - 1)))
            length++;
        while (length > 0 && words[^length] is '·' or '•' or '・')
            length--;
        return length;
    }

    /// <summary>Whether a name may begin after <paramref name="before"/>.</summary>
    public bool IsEdge(ReadOnlySpan<char> before) =>
        before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || before[^1] is '的' or '和' or '与' or '对' or '受' or '以' or '向' or '由' or '有' or '是'
        || lexicon.Titles.LengthAtEnd(before) > 0 || lexicon.Adverbs.LengthAtEnd(before) > 0
        || lexicon.Prepositions.LengthAtEnd(before) > 0 || lexicon.Roles.LengthAtEnd(before) > 0;
}
