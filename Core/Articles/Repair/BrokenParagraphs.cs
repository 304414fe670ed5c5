using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>Joins a paragraph that breaks off in mid-sentence to the piece that continues it.</summary>
internal static class BrokenParagraphs
{
    private const int LongestLead = 30;
    private const int LongestHeading = 30;

    public static void Join(PageDraft page)
    {
        if (!page.Takes(RepairStep.BrokenParagraphs) || !UsesFullStops(page))
            return;
        foreach (var article in page.Articles)
        {
            Join(page, article.Body);
            foreach (var block in article.Body.Where(block => block.Role == BlockRole.Body && !block.IsFinished && !IsShortLine(block)))
                page.Report(PageFinding.Dangling, block.Pieces[^1]);
        }

        ReportFurnitureInside(page);
    }

    private static void Join(PageDraft page, List<Block> body)
    {
        var kept = 0;
        for (var i = 0; i < body.Count; i++)
        {
            if (kept > 0 && IsHeadingInside(page, body, kept - 1, i))
                (body[i].Role, body[i].Level) = (BlockRole.Heading, 1);
            if (kept > 0 && GoesOn(page, body[kept - 1], body[i]))
                Append(page, body[kept - 1], body[i]);
            else if (kept > 1 && GoesOnAround(page, body[kept - 2], body[kept - 1], body[i]))
                Append(page, body[kept - 2], body[i]);
            else
                body[kept++] = body[i];
        }

        body.RemoveRange(kept, body.Count - kept);
    }

    /// <summary>
    /// Whether a short line in a broken paragraph is a heading that the column was set around: it is made like one, or at
    /// the break stand two characters that stand together elsewhere; and at the line's own ends none do.
    /// </summary>
    private static bool IsHeadingInside(PageDraft page, List<Block> body, int broken, int at) =>
        at + 1 < body.Count && body[at].Length <= LongestHeading && TitleRule.IsTitleShaped(body[at].Characters)
        && body[broken].Length > HeadingRule.Longest && GoesOn(page, body[broken], body[at]) && GoesOn(page, body[broken], body[at + 1])
        && (IsMadeLikeHeading(body[at].Characters) || BrokenLine.StandTogetherNearby(body[broken], body[at + 1]))
        && !BrokenLine.StandTogetherNearby(body[broken], body[at]) && !BrokenLine.StandTogetherNearby(body[at], body[at + 1]);

    /// <summary>抓学习，促发展, of two clauses as long as each other; 促发展——.</summary>
    private static bool IsMadeLikeHeading(ReadOnlySpan<char> text)
    {
        if (text.EndsWith("——", StringComparison.Ordinal))
            return true;
        var comma = text.IndexOfAny('，', ',');
        return comma >= 4 && text[(comma + 1)..].IndexOfAny('，', ',') < 0 && Math.Abs(text.Length - (2 * comma) - 1) <= 1;
    }

    /// <summary>Whether a paragraph goes on behind a heading, which is no part of it.</summary>
    private static bool GoesOnAround(PageDraft page, Block first, Block heading, Block second) =>
        heading.Role == BlockRole.Heading && !MarkdownRule.IsMarked(heading)
        && HeadingRule.LevelOf(second.Characters) == 0 && GoesOn(page, first, second);

    /// <summary>Where hardly a paragraph ends with a mark, as in verse or a list, a missing one says nothing.</summary>
    private static bool UsesFullStops(PageDraft page)
    {
        int finished = 0, all = 0;
        foreach (var block in page.Blocks.Where(block => block.Role == BlockRole.Body))
        {
            all++;
            if (block.IsFinished)
                finished++;
        }

        return finished * 5 >= all * 2;
    }

    public static bool GoesOn(PageDraft page, Block first, Block second)
    {
        if (first.Role != BlockRole.Body || second.Role != BlockRole.Body || second.Glued || first.IsFinished)
            return false;
        if (BeginsLike(first, second) || CharacterClass.IsBullet(second.FirstCharacter) || CharacterClass.IsBullet(first.FirstCharacter))
            return false;
        if (IsShortLine(first) && (first.FirstCharacter == '—' || !page.HasBreaks && !BrokenLine.IsLikely(page, first, second)))
            return false;
        return page.Layout.BodyIndent == 0 || second.Indent != page.Layout.BodyIndent;
    }

    /// <summary>
    /// Whether the two begin with the same words, each in a short sentence of its own: paragraphs of a series, of which
    /// the second does not go on with the first.
    /// </summary>
    public static bool BeginsLike(Block first, Block second)
    {
        var one = first.Pieces[0].Of(first.Source.AsSpan());
        var other = second.Pieces[0].Of(second.Source.AsSpan());
        return one.Length > 2 && other.Length > 2 && one[..2].SequenceEqual(other[..2]) && one[0] != '“'
            && IsShort(one) && IsShort(other);
    }

    /// <summary>Says which lines of the page's frame stood between two pieces of one paragraph.</summary>
    private static void ReportFurnitureInside(PageDraft page)
    {
        var joints = page.Articles.SelectMany(article => article.Body).Where(block => block.Pieces.Count > 1)
            .SelectMany(block => block.Pieces.Zip(block.Pieces.Skip(1), (left, right) => (left.End, right.Start)))
            .ToDictionary(joint => joint.Start, joint => joint.End);
        for (var i = 0; i + 1 < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Role is BlockRole.PageNumber or BlockRole.OtherFurniture
                && joints.TryGetValue(page.Blocks[i + 1].Pieces[0].Start, out var end) && end <= page.Blocks[i].Pieces[0].Start)
                page.Report(PageFinding.Furniture, page.Blocks[i].Extent);
        }
    }

    private static bool IsShortLine(Block block) => block.Pieces.Count == 1 && block.Pieces[0].Length <= HeadingRule.Longest;

    private static bool IsShort(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, LongestLead)].ContainsAny("。！？");

    private static void Append(PageDraft page, Block first, Block second)
    {
        var joint = new TextSpan(second.Pieces[0].Start, second.Pieces[0].End);
        page.Report(PageFinding.Joined, joint);
        if (CharacterClass.NeverBegins(second.FirstCharacter))
        {
            first.LossSuspected = true;
            page.Report(PageFinding.Lost, joint);
        }

        first.Append(second);
    }
}
