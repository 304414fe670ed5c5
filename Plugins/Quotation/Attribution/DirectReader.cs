using Analysis.Quotation.Kinds;
using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Attribution;

/// <summary>Gives each passage between marks its kind and its speaker.</summary>
internal sealed class DirectReader
{
    private readonly ArticleView view;
    private readonly Speakers speakers;
    private readonly Digest? digest;
    private readonly LinkReader links;
    private readonly ContextReader context;
    private readonly KindReader kinds;
    private readonly RunReader runs;
    private readonly Dialogue dialogue;

    public DirectReader(ArticleView view, Reports reports, Mentions mentions, Speakers speakers, Digest? digest, Lexicon lexicon)
    {
        this.view = view;
        this.speakers = speakers;
        this.digest = digest;
        links = new LinkReader(view, reports, mentions, lexicon);
        context = new ContextReader(view, reports, mentions, links);
        kinds = new KindReader(view, lexicon);
        runs = new RunReader(view);
        dialogue = new Dialogue(view, reports.Cast, mentions);
    }

    public void Read(List<Annotation<Quote>> quotes, CancellationToken cancellationToken)
    {
        var passages = view.Passages;
        var before = new Stack<(Passage Passage, Link Link, bool IsQuotation)>();
        for (var i = 0; i < passages.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var passage = passages[i];
            while (before.Count > passage.Depth + 1)
                before.Pop();
            (Passage Passage, Link Link, bool IsQuotation)? neighbour = before.Count == passage.Depth + 1 ? before.Pop() : null;
            var floor = passage.Depth > 0 && before.TryPeek(out var parent) ? parent.Passage.Content.Start : 0;
            var link = LinkOf(passage, floor, neighbour);
            var alone = StandsAlone(passage);
            var run = passage.Depth == 0 ? runs.Of(passage) : passage.Outer;
            var verdict = kinds.Read(passage, link, alone, passage.Depth == 0 && runs.IsSpoken);
            var turn = false;
            if (verdict.Kind == QuoteKind.Speech && link.Speaker is null && passage.Depth == 0
                && link.Kind is LinkKind.None or LinkKind.Direct or LinkKind.Comma or LinkKind.Colon)
            {
                turn = dialogue.HasTurn(passage);
                var beside = turn ? dialogue.Turn(passage) : context.Read(passage, link, run);
                if (beside.Speaker is null && digest is not null && digest.Scope.Contains(passage.Outer))
                    beside = new(LinkKind.Beside, digest.Author, null, false);
                link = beside with { Cue = link.Cue ?? beside.Cue };
            }

            if (passage.Depth == 0 && !passage.Content.IsEmpty)
                dialogue.Add(passage, verdict.Kind == QuoteKind.Speech ? link.Speaker : null, turn);
            quotes.Add(new(passage.Content, ToQuote(passage, link, verdict)));
            before.Push((passage, link, verdict.IsQuotation));
        }
    }

    private Link LinkOf(
        Passage passage, int floor, (Passage Passage, Link Link, bool IsQuotation)? neighbour)
    {
        if (passage.Continues && neighbour is { } opened)
            return opened.Link with { Kind = LinkKind.Series };
        if (neighbour is { IsQuotation: true } beside && beside.Link.Kind is not (LinkKind.None or LinkKind.Following or LinkKind.Beside)
            && IsJoint(beside.Passage.Outer.End, passage.Outer.Start))
            return beside.Link with { Kind = beside.Link.Kind == LinkKind.Introduction ? LinkKind.Introduction : LinkKind.Series };
        var link = links.Before(passage, floor);
        if (link.Kind is LinkKind.None && passage.Depth == 0 && links.Behind(passage) is { Kind: not LinkKind.None } behind)
            return behind;
        return link;
    }

    /// <summary>Whether nothing but a pause stands between two passages.</summary>
    private bool IsJoint(int end, int start)
    {
        if (start < end || start - end > 2)
            return false;
        foreach (var c in view.Text.AsSpan(end, start - end))
        {
            if (c is not ('、' or '，' or '；' or ',' or ';' or '和' or '与' or ' '))
                return false;
        }

        return true;
    }

    /// <summary>Whether the passage is a sentence of its own.</summary>
    private bool StandsAlone(Passage passage)
    {
        var paragraph = view.ParagraphOf(passage.Outer.Start);
        var start = passage.Outer.Start;
        var opens = start <= paragraph.Start || view.Text[start - 1] is '。' or '！' or '？' or '，' or '：' or '—' or '…' or '”' or ',';
        var end = passage.Outer.End;
        return passage.Depth == 0 && opens && (end >= paragraph.End || view.Text[end] is not ('的' or '、' or '“'));
    }

    private Quote ToQuote(Passage passage, Link link, KindVerdict verdict)
    {
        var spoken = verdict.Kind is QuoteKind.Speech or QuoteKind.Document;
        var speaker = spoken && link.Speaker is { } mention
            ? speakers.Of(mention) : null;
        var cue = spoken && link.Cue is { } verb ? new QuoteCue(verb.Span.Of(view.Text), verb.Span) : null;
        var attribution = speaker is null ? QuoteAttribution.None
            : link.IsExplicit ? QuoteAttribution.Explicit : QuoteAttribution.Context;
        return new(
            QuoteMode.Direct, passage.Depth > 0, verdict.Kind, verdict.Confidence, speaker, cue, attribution,
            QuoteVerdict.NotChecked, [], [], verdict.Evidence);
    }
}
