using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Attribution;

/// <summary>Finds who speaks where the text doesn't say so, from who is named around the words.</summary>
internal sealed class ContextReader(ArticleView view, Reports reports, Mentions mentions, LinkReader links)
{
    private const int FarthestActor = 90;
    private const int ParagraphsBack = 2;
    private const int LongestHeading = 40;
    private const int SectionLength = 4000;
    private const int ShortestStatement = 10;

    private string Text => view.Text;

    /// <summary>
    /// Who must be meant though no verb says so: a verb that governs the whole sentence, who acts in the sentence behind
    /// or before <paramref name="passage"/>, who was named last, or whom the whole article is about.
    /// </summary>
    /// <param name="passage">The words.</param>
    /// <param name="link">What stands beside them: perhaps a verb, whose subject was not read.</param>
    /// <param name="run">The words with those that stand right beside them.</param>
    public Link Read(Passage passage, Link link, TextSpan run)
    {
        var start = run.Start;
        var sentence = view.SentenceStart(start);
        var index = reports.IndexFrom(start) - 1;
        if (index >= 0 && reports.All[index] is { Subject: not null } report && report.Cue.Span.Start >= sentence && report.Cue.Has(CueUses.Quoted)
            && Text[report.Cue.Span.End] is '：' or '，' or ':' or ',')
            return new(LinkKind.Beside, report.Subject, report.Cue, true);
        var paragraph = view.ParagraphOf(start);
        var end = run.End;
        var actor = end < paragraph.End && (view.EndsLikeASentence(passage.Content) || Text[end] is '，' or ',' or '…')
            ? mentions.Actor(new(end, Math.Min(view.SentenceEnd(end), end + FarthestActor))) : null;
        actor ??= mentions.Actor(new(sentence, start));
        // “…”。 is as much a paragraph of its own as “…。”.
        var alone = passage.Outer.Start == paragraph.Start && paragraph.End - passage.Outer.End <= 1;
        if (actor is null && alone && Heads(passage))
        {
            if (Headed(passage) is { Speaker: not null } headed)
                return headed;
            actor = mentions.First(Below(start));
        }

        if (actor is null)
        {
            var first = Math.Max(0, view.Article.ParagraphAt(start) - ParagraphsBack);
            actor = mentions.Last(new(Math.Min(start, view.Article.Paragraphs[first].Span.Start), start));
        }

        if (actor is null && alone)
            actor = mentions.First(Below(start));
        if (actor is null && link.Cue is null && LooksLikeAStatement(passage.Content))
            actor = mentions.Protagonist;
        return actor is null ? Link.None : new(LinkKind.Beside, actor, null, false);
    }

    /// <summary>Whether whom the article is about may say such words in between: not a call from the crowd, 来了！.</summary>
    private bool LooksLikeAStatement(TextSpan words) =>
        words.Length >= ShortestStatement && Text[words.End - 1] is not ('！' or '？' or '!' or '?');

    /// <summary>The paragraph below that at <paramref name="position"/>: it often says who speaks in a line of its own.</summary>
    private TextSpan Below(int position)
    {
        var next = view.Article.ParagraphAt(position) + 1;
        return next < view.Article.Paragraphs.Length ? view.Article.Paragraphs[next].Span : new(Text.Length, Text.Length);
    }

    /// <summary>Whether words in a paragraph of their own are a heading, and no sentence.</summary>
    private bool Heads(Passage passage) =>
        !view.EndsLikeASentence(passage.Content) && passage.Content.Length is > 0 and <= LongestHeading;

    /// <summary>Whoever says the words of a heading in the text below it.</summary>
    private Link Headed(Passage passage)
    {
        var words = passage.Content.Of(Text.AsSpan());
        var from = passage.Outer.End;
        var at = Text.AsSpan(from, Math.Min(SectionLength, Text.Length - from)).IndexOf(words);
        if (at < 0 || view.TopLevelAt(from + at) is not (>= 0 and var twin))
            return Link.None;
        var said = links.Before(view.Passages[twin], 0);
        if (said.Speaker is null)
            said = links.Behind(view.Passages[twin]);
        return said.Speaker is { } speaker ? new(LinkKind.Beside, speaker, null, false) : Link.None;
    }
}
