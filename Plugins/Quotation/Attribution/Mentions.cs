namespace Analysis.Quotation.Attribution;

/// <summary>Where the persons of an article are named, by name or by the post that only one of them holds.</summary>
internal sealed class Mentions
{
    private const int FarthestName = 400;
    private const int LongestPost = 30;
    private const int Pulse = 0xFFFF;
    private readonly List<Mention> mentions = [];
    private readonly ArticleView view;
    private readonly Lexicon lexicon;

    public Mentions(ArticleView view, Cast cast, Lexicon lexicon, CancellationToken cancellationToken)
    {
        this.view = view;
        this.lexicon = lexicon;
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
                if (!text.AsSpan(at).StartsWith(form))
                    continue;
                var span = new TextSpan(at, at + form.Length);
                if (cast.IsPerson(form))
                    mentions.Add(new(form, span, MentionKind.Person));
                else if (lexicon.Titles.LengthAtStart(text.AsSpan(span.End)) == 0)
                    mentions.Add(new(form, span, MentionKind.Title, form));
                at = span.End - 1;
                break;
            }
        }
    }

    /// <summary>The first one in <paramref name="range"/>, or null.</summary>
    public Mention? First(TextSpan range)
    {
        var index = IndexFrom(range.Start);
        return index < mentions.Count && mentions[index].Span.End <= range.End ? mentions[index] : null;
    }

    /// <summary>The last one in <paramref name="range"/>, or null.</summary>
    public Mention? Last(TextSpan range)
    {
        var index = IndexFrom(range.End) - 1;
        return index >= 0 && mentions[index].Span.Start >= range.Start ? mentions[index] : null;
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
            if (IsTopic(mentions[i].Span.Start))
                return mentions[i] with { Span = pronoun.Span };
        }

        return Last(new(Math.Max(0, start - FarthestName), start)) is { } person ? person with { Span = pronoun.Span } : pronoun;
    }

    /// <summary>Whether nothing but a post stands between the beginning of the sentence and <paramref name="position"/>.</summary>
    private bool IsTopic(int position)
    {
        var before = view.Text.AsSpan(0, position)[view.SentenceStart(position)..];
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
