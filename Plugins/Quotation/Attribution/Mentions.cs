namespace Analysis.Quotation.Attribution;

/// <summary>Where the persons of an article are named outside of quoted words, by name or by the post that only one of them holds.</summary>
internal sealed class Mentions
{
    private const int FarthestName = 400;
    private const int LongestPost = 30;
    private const int Pulse = 0xFFFF;
    private const int FewestOfProtagonist = 5;
    private readonly List<Mention> mentions = [];
    private readonly ArticleView view;
    private readonly Lexicon lexicon;
    private readonly Cast cast;

    public Mentions(ArticleView view, Cast cast, Lexicon lexicon, CancellationToken cancellationToken)
    {
        this.view = view;
        this.lexicon = lexicon;
        this.cast = cast;
        if (cast.Persons.Count == 0)
            return;
        var text = view.Text;
        var forms = new PairIndex(cast.Persons.Concat(cast.Titles.Where(title => title.Length > 2)), form => (form[0], form[1]));
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if ((at & Pulse) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            foreach (var form in forms.Of(text[at], text[at + 1]))
            {
                if (!text.AsSpan(at).StartsWith(form) || view.TopLevelAt(at) >= 0)
                    continue;
                var span = new TextSpan(at, at + form.Length);
                if (cast.IsPerson(form))
                    mentions.Add(new(form, span, MentionKind.Person));
                else if (lexicon.Titles.LengthAtStart(text.AsSpan(span.End)) == 0 && !StartsWithPerson(text.AsSpan(span.End), cast))
                    mentions.Add(new(form, span, MentionKind.Title, form));
                at = span.End - 1;
                break;
            }
        }

        Protagonist = MostNamed(cast);
    }

    /// <summary>Whom the whole article is about: three of five mentions are of one person. Null where nobody stands out so.</summary>
    public Mention? Protagonist { get; }

    private Mention? MostNamed(Cast cast)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in mentions.Select(cast.NameOf))
            times[name] = times.GetValueOrDefault(name) + 1;
        var (most, count) = times.OrderByDescending(pair => pair.Value).FirstOrDefault();
        return count >= FewestOfProtagonist && count * 5 >= mentions.Count * 3
            ? mentions.Find(mention => cast.NameOf(mention) == most) : null;
    }

    /// <summary>辅导员周小满: the post is hers, whoever else of the article holds one of that name.</summary>
    private static bool StartsWithPerson(ReadOnlySpan<char> text, Cast cast)
    {
        for (var length = 2; length <= Math.Min(4, text.Length); length++)
        {
            if (cast.IsPerson(text[..length]))
                return true;
        }

        return false;
    }

    /// <summary>The first one in <paramref name="range"/>, or null.</summary>
    public Mention? First(TextSpan range)
    {
        var index = IndexFrom(range.Start);
        return index < mentions.Count && mentions[index].Span.End <= range.End ? mentions[index] : null;
    }

    /// <summary>
    /// Who acts in <paramref name="range"/>: the first one there, unless it is just the owner of something (学习林国栋的信)
    /// and another one follows who acts.
    /// </summary>
    public Mention? Actor(TextSpan range)
    {
        for (var i = IndexFrom(range.Start); i < mentions.Count && mentions[i].Span.End <= range.End; i++)
        {
            if (!IsOwner(mentions[i].Span.End))
                return mentions[i];
        }

        return First(range);
    }

    /// <summary>Whether a person is named at <paramref name="position"/> as the owner of what follows: 林国栋的嘱托.</summary>
    public bool Owns(int position)
    {
        var index = IndexFrom(position);
        return index < mentions.Count && mentions[index].Span.Start == position && IsOwner(mentions[index].Span.End);
    }

    private bool IsOwner(int end)
    {
        var rest = view.Text.AsSpan(end);
        return rest[lexicon.Titles.LengthAtStart(rest)..].StartsWith("的");
    }

    /// <summary>The last one in <paramref name="range"/>, or null.</summary>
    /// <param name="range">Where to look.</param>
    /// <param name="other">Somebody who is not meant, or null.</param>
    public Mention? Last(TextSpan range, string? other = null)
    {
        for (var index = IndexFrom(range.End) - 1; index >= 0 && mentions[index].Span.Start >= range.Start; index--)
        {
            if (other is null || cast.NameOf(mentions[index]) != other)
                return mentions[index];
        }

        return null;
    }

    /// <summary>
    /// Whom the pronoun <paramref name="pronoun"/> stands for: the person with whom a sentence of its paragraph begins,
    /// the last one such, else the person named last before it, else itself.
    /// </summary>
    public Mention Antecedent(Mention pronoun)
    {
        if (pronoun.Kind != MentionKind.Pronoun || pronoun.Name.Length > 1)
            return pronoun;
        var start = pronoun.Span.Start;
        var floor = Math.Max(view.ParagraphOf(start).Start, start - FarthestName);
        for (var i = IndexFrom(start) - 1; i >= 0 && mentions[i].Span.Start >= floor; i--)
        {
            if (IsTopic(i))
                return mentions[i] with { Span = pronoun.Span };
        }

        return Last(new(Math.Max(0, start - FarthestName), start)) is { } person ? person with { Span = pronoun.Span } : pronoun;
    }

    /// <summary>Whether nothing but a post stands between the beginning of the sentence and the mention at <paramref name="index"/>.</summary>
    private bool IsTopic(int index)
    {
        var position = mentions[index].Span.Start;
        var sentence = view.SentenceStart(position);
        if (index > 0 && mentions[index - 1].Span.Start >= sentence)
            return false;
        var before = view.Text.AsSpan(sentence, position - sentence);
        return before.IsEmpty
            || (before.Length <= LongestPost && lexicon.Titles.LengthAtEnd(before) > 0 && lexicon.Prepositions.LengthAtStart(before) == 0
                && !before.ContainsAny('，', '：', ','));
    }

    private int IndexFrom(int position)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
