using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>Joins a paragraph that breaks off in mid-sentence to the piece that continues it.</summary>
internal static class BrokenParagraphs
{
    private const int LongestLead = 30;

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
            if (kept > 0 && GoesOn(page, body[kept - 1], body[i]))
            {
                Append(page, body[kept - 1], body[i]);
                continue;
            }

            body[kept++] = body[i];
        }

        body.RemoveRange(kept, body.Count - kept);
    }

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
