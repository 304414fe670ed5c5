using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Cuts the end of a paragraph off the words that it was run into: a column was read around its foot, so that the end of
/// a broken paragraph stands before the article's first words. Taken for granted only where the page itself prints these
/// words behind the broken paragraph, in a copy that was left out.
/// </summary>
internal static class RunTogetherParagraphs
{
    private const int LongestEnd = 60;

    public static void Apply(PageDraft page)
    {
        if (!page.Takes(RepairStep.RunTogetherParagraphs))
            return;
        var printedBehind = CopiesBehind(page);
        if (printedBehind.Count == 0)
            return;
        foreach (var article in page.Articles)
        {
            var first = article.Body.FindIndex(block => block.Role == BlockRole.Body);
            if (first < 0)
                continue;
            var broken = article.Body.FindIndex(first + 1, block => block.Role == BlockRole.Body && !block.IsFinished && printedBehind.Contains((block, article.Body[first])));
            if (broken < 0 || broken + 1 < article.Body.Count && !BrokenParagraphs.BeginsLike(article.Body[broken], article.Body[broken + 1]))
                continue;
            var end = SentenceEnd(article.Body[first].Characters);
            if (end == 0)
                continue;
            var rest = article.Body[first].CutAt(end);
            page.Report(PageFinding.RunTogether, article.Body[first].Extent);
            article.Body[broken].Append(article.Body[first]);
            article.Body[first] = rest;
        }
    }

    /// <summary>Each block, or the one that it is a copy of, with what the block printed behind it is a copy of.</summary>
    private static HashSet<(Block Block, Block Behind)> CopiesBehind(PageDraft page)
    {
        var pairs = new HashSet<(Block, Block)>();
        for (var i = 0; i + 1 < page.Blocks.Count; i++)
        {
            if (page.Blocks[i + 1].KeptCopy is { } kept)
                pairs.Add((page.Blocks[i].KeptCopy ?? page.Blocks[i], kept));
        }

        return pairs;
    }

    /// <summary>Where the first sentence ends, or 0 where it is long or nothing follows it.</summary>
    private static int SentenceEnd(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("。！？!?");
        return end is > 0 and < LongestEnd && end + 12 < text.Length && !CharacterClass.IsClosing(text[end + 1]) ? end + 1 : 0;
    }
}
