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
    private const double Needed = 7;
    private const double Doubtful = 3.5;
    private const double BehindNote = 5;
    private const double InsideParagraph = -8;
    private const double Continues = 5;

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

    private static (int Cut, double Evidence) BestCut(PageDraft page, TopicComparison topics, ArticleDraft before, ArticleDraft article)
    {
        var body = before.Body;
        var last = body.Count;
        var first = Math.Max(1, Math.Max(last - MostBlocks, (last + 1) / 3));
        topics.Take(before, body.Take(first), article, article.Body);
        var note = body.FindIndex(first - 1, last - first, block => block.Role == BlockRole.Note);
        var (best, most, sum) = (last, 0.0, 0.0);
        var opens = !article.Body[^1].IsFinished && article.Body[^1].Role == BlockRole.Body;
        for (var i = last - 1; i >= first; i--)
        {
            if (body[i].Role is BlockRole.Body or BlockRole.Heading)
                sum += topics.OddsOfSecond(body[i]);
            var evidence = sum;
            if (body[i - 1].Role == BlockRole.Note && body[i].Role != BlockRole.Note)
                evidence += BehindNote;
            if (BrokenParagraphs.GoesOn(page, body[i - 1], body[i]))
                evidence += InsideParagraph;
            if (opens && body[i].Role == BlockRole.Body && !BrokenParagraphs.BeginsLike(article.Body[^1], body[i])
                && (page.Layout.BodyIndent == 0 || body[i].Indent != page.Layout.BodyIndent))
                evidence += Continues;
            if (evidence > most && body[i].Role == BlockRole.Body)
                (best, most) = (i, evidence);
            if (note < 0 && sum < -20)
                break;
        }

        return (best, most);
    }
}
