using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Puts the end of an article that stands before the article's own title, behind the article before it, where it
/// belongs. What speaks for that: the words are the next article's, the article before already ended with a note, the
/// next article breaks off. Where the evidence is weak, the order of the page stays.
/// </summary>
internal static class ReadingOrder
{
    private const int MostBlocks = 16;
    private const double Needed = 7.5;
    private const double Doubtful = 3.5;
    private const double BehindNote = 5;
    private const double InsideParagraph = -8;
    private const double Continues = 5;
    private const double NothingBroken = -5;

    public static void Apply(PageDraft page, TopicComparison topics)
    {
        if (!page.Takes(RepairStep.ReadingOrder))
            return;
        AdoptBeginning(page);
        for (var i = 1; i < page.Articles.Count; i++)
        {
            var (before, article) = (page.Articles[i - 1], page.Articles[i]);
            if (before.Body.Count < 2 || article.Body.Count == 0)
                continue;
            var (cut, evidence) = BestCut(page, topics, before, article);
            if (cut == before.Body.Count)
                continue;
            var extent = new TextSpan(before.Body[cut].Extent.Start, Math.Max(before.Body[cut].Extent.End, before.Body[^1].Extent.End));
            if (evidence < Needed)
            {
                if (evidence > Needed - Doubtful)
                    page.Report(PageFinding.OrderDoubtful, extent);
                continue;
            }

            page.Report(PageFinding.Moved, extent);
            article.Body.AddRange(before.Body[cut..]);
            before.Body.RemoveRange(cut, before.Body.Count - cut);
        }
    }

    /// <summary>What stands before the page's first title is the end of that title's article, if anything's.</summary>
    private static void AdoptBeginning(PageDraft page)
    {
        if (page.Articles.Count < 2 || page.Articles[0] is not { HasTitle: false, Body: { Count: > 0 } orphans } || !page.Articles[1].HasTitle)
            return;
        page.Report(PageFinding.Moved, new TextSpan(orphans[0].Extent.Start, Math.Max(orphans[0].Extent.End, orphans[^1].Extent.End)));
        page.Articles[1].Body.AddRange(orphans);
        page.Articles[1].Head.AddRange(page.Articles[0].Head);
        page.Articles.RemoveAt(0);
    }

    /// <summary>
    /// Where the passage most likely begins, and how much speaks for it. The first third of the article before stands for
    /// it at first; the place found is weighed again with all that stands before it.
    /// </summary>
    private static (int Cut, double Evidence) BestCut(PageDraft page, TopicComparison topics, ArticleDraft before, ArticleDraft article)
    {
        var body = before.Body;
        var first = Math.Max(1, Math.Max(body.Count - MostBlocks, (body.Count + 1) / 3));
        topics.Take(before, body.Take(first), article, article.Body);
        var (best, most, sum) = (body.Count, 0.0, 0.0);
        for (var i = body.Count - 1; i >= first; i--)
        {
            sum += OddsOf(topics, body[i]);
            if (body[i].Role == BlockRole.Body && sum + FromBreaks(page, before, article, i) is var evidence && evidence > most)
                (best, most) = (i, evidence);
        }

        if (most < Needed)
            return (best, most);
        topics.Take(before, body.Take(best), article, article.Body);
        return (best, FromBreaks(page, before, article, best) + body.Skip(best).Sum(block => OddsOf(topics, block)));
    }

    private static double OddsOf(TopicComparison topics, Block block) =>
        block.Role is BlockRole.Body or BlockRole.Heading ? topics.OddsOfSecond(block) : 0;

    /// <summary>What notes and broken paragraphs say about a passage that begins at <paramref name="at"/>.</summary>
    private static double FromBreaks(PageDraft page, ArticleDraft before, ArticleDraft article, int at)
    {
        var (block, last) = (before.Body[at], article.Body[^1]);
        var evidence = before.Body[at - 1].Role == BlockRole.Note ? BehindNote : last.IsFinished ? NothingBroken : 0;
        if (BrokenParagraphs.GoesOn(page, before.Body[at - 1], block))
            evidence += InsideParagraph;
        if (BrokenParagraphs.GoesOn(page, last, block))
            evidence += Continues;
        return evidence;
    }
}
