using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// An article that was set into the middle of another one: the one before it breaks off, and what goes on with it stands
/// behind the article's last paragraph. There it begins with a paragraph that may continue the broken one, and its words
/// are the broken article's.
/// </summary>
internal static class InterposedArticles
{
    private const int MostBlocks = 60;
    private const double Needed = 3;

    public static void Apply(PageDraft page, TopicComparison topics)
    {
        if (!page.Takes(RepairStep.OrphanParagraphs))
            return;
        for (var i = 1; i < page.Articles.Count; i++)
        {
            var (before, article) = (page.Articles[i - 1], page.Articles[i]);
            if (article.Body.Count is < 2 or > MostBlocks || !before.HasTitle || !article.HasTitle
                || before.Body is not [.., { Role: BlockRole.Body, IsFinished: false } broken])
                continue;
            var start = StartOfRest(page, topics, before, article, broken);
            if (start == article.Body.Count)
                continue;
            foreach (var block in article.Body.Skip(start))
                page.Report(PageFinding.Orphan, block.Extent);
            before.Body.AddRange(article.Body[start..]);
            article.Body.RemoveRange(start, article.Body.Count - start);
        }
    }

    /// <summary>
    /// Where the rest of the article before begins, or the end. The first third of the article stands for it at first;
    /// the place found is weighed again with all that stands before it.
    /// </summary>
    private static int StartOfRest(PageDraft page, TopicComparison topics, ArticleDraft before, ArticleDraft article, Block broken)
    {
        var body = article.Body;
        var first = Math.Max(1, body.Count / 3);
        topics.Take(before, before.Body, article, body.Take(first));
        var (best, most, sum) = (body.Count, 0.0, 0.0);
        for (var i = body.Count - 1; i >= 1; i--)
        {
            sum += OddsOf(topics, body[i], i < first);
            if (sum > most && body[i].Role == BlockRole.Body && IsWhole(body[i - 1]) && BrokenParagraphs.GoesOn(page, broken, body[i]))
                (best, most) = (i, sum);
        }

        if (best == body.Count)
            return best;
        topics.Take(before, before.Body, article, body.Take(best));
        return body.Skip(best).Sum(block => OddsOf(topics, block, inSecond: false)) > Needed ? best : body.Count;
    }

    private static double OddsOf(TopicComparison topics, Block block, bool inSecond) =>
        block.Role is BlockRole.Body or BlockRole.Heading ? -topics.OddsOfSecond(block, inSecond) : 0;

    private static bool IsWhole(Block block) => block.Role == BlockRole.Note || block.Role == BlockRole.Body && block.IsFinished;
}
