using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Attribution;

/// <summary>
/// Turns of a talk that stand in paragraphs of their own, with no verb: whoever asked does not answer, and two take
/// turns. Passages come in their order.
/// </summary>
internal sealed class Dialogue(ArticleView view, Cast cast, Mentions mentions)
{
    private const int ParagraphsBack = 4;
    private int paragraph = -2;
    private bool goesOn;
    private Mention? last;
    private Mention? before;

    /// <summary>Whether <paramref name="passage"/> is the next turn: it fills the paragraph below a question or another turn.</summary>
    public bool HasTurn(Passage passage) =>
        goesOn && passage.Outer == view.ParagraphOf(passage.Outer.Start) && view.Article.ParagraphAt(passage.Outer.Start) == paragraph + 1;

    /// <summary>Who has the turn: whoever spoke before the last one, else somebody else who was named.</summary>
    public Link Turn(Passage passage)
    {
        var start = passage.Outer.Start;
        var first = Math.Max(0, view.Article.ParagraphAt(start) - ParagraphsBack);
        var speaker = before ?? (last is null ? null : mentions.Last(new(view.Article.Paragraphs[first].Span.Start, start), cast.NameOf(last)));
        return speaker is null ? Link.None : new(LinkKind.Beside, speaker, null, false);
    }

    /// <summary>Notes who said <paramref name="passage"/>.</summary>
    public void Add(Passage passage, Mention? speaker, bool hadTurn)
    {
        goesOn = hadTurn || (speaker is not null && view.Text[passage.Content.End - 1] is '？' or '?');
        before = hadTurn ? last : null;
        last = speaker;
        paragraph = view.Article.ParagraphAt(passage.Outer.Start);
    }
}
