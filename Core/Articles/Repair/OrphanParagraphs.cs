using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Gives paragraphs that stand among the text of an article, but are the article's before it, back to that one: columns
/// of two articles that were read in turn. The most likely course through the blocks is taken, each change of article
/// having its price, which a paragraph that breaks off there pays.
/// </summary>
internal static class OrphanParagraphs
{
    private const double Change = -7;
    private const double BreaksOff = 4;
    private const double CutsParagraph = -3;
    private const int MostBlocks = 200;

    public static void Apply(PageDraft page, TopicComparison topics)
    {
        if (!page.Takes(RepairStep.OrphanParagraphs))
            return;
        for (var i = 1; i < page.Articles.Count; i++)
        {
            var (before, article) = (page.Articles[i - 1], page.Articles[i]);
            if (before.Body.Count == 0 || article.Body.Count is < 2 or > MostBlocks || !before.HasTitle || !article.HasTitle)
                continue;
            topics.Take(before, before.Body, article, article.Body);
            var odds = article.Body.ConvertAll(block => block.Role == BlockRole.Note ? 0 : topics.OddsOfSecond(block, inSecond: true));
            if (odds.Exists(odd => odd < 0))
                Return(page, before, article, Course(page, odds, before, article));
        }
    }

    /// <summary>For each block whether it is the article's own, on the most likely course.</summary>
    private static bool[] Course(PageDraft page, List<double> odds, ArticleDraft before, ArticleDraft article)
    {
        var body = article.Body;
        var own = new double[body.Count];
        var other = new double[body.Count];
        var ownCame = new bool[body.Count];
        var otherCame = new bool[body.Count];
        var lastOfBefore = before.Body[^1];
        (own[0], other[0]) = (0, double.NegativeInfinity);
        for (var i = 1; i < body.Count; i++)
        {
            var cut = BrokenParagraphs.GoesOn(page, body[i - 1], body[i]);
            var leave = Change + (cut ? CutsParagraph : 0) + (IsOpen(lastOfBefore) ? BreaksOff : 0) + (IsOpen(body[i - 1]) ? BreaksOff : 0);
            var comeBack = Change + (cut ? CutsParagraph : 0) + (IsOpen(body[i - 1]) ? BreaksOff : 0);
            (own[i], ownCame[i]) = own[i - 1] >= other[i - 1] + comeBack ? (own[i - 1], true) : (other[i - 1] + comeBack, false);
            (other[i], otherCame[i]) = other[i - 1] >= own[i - 1] + leave ? (other[i - 1], false) : (own[i - 1] + leave, true);
            own[i] += odds[i] / 2;
            other[i] -= odds[i] / 2;
        }

        var course = new bool[body.Count];
        var state = own[^1] >= other[^1];
        for (var i = body.Count - 1; i >= 0; i--)
        {
            course[i] = state;
            state = state ? ownCame[i] : otherCame[i];
        }

        course[0] = true;
        return course;
    }

    private static bool IsOpen(Block block) => block.Role == BlockRole.Body && !block.IsFinished;

    private static void Return(PageDraft page, ArticleDraft before, ArticleDraft article, bool[] own)
    {
        if (Array.TrueForAll(own, mine => mine))
            return;
        var kept = new List<Block>();
        for (var i = 0; i < own.Length; i++)
        {
            if (own[i])
            {
                kept.Add(article.Body[i]);
                continue;
            }

            page.Report(PageFinding.Orphan, article.Body[i].Extent);
            before.Body.Add(article.Body[i]);
        }

        article.Body.Clear();
        article.Body.AddRange(kept);
    }
}
