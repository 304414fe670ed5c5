using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>Joins a paragraph that breaks off in mid-sentence to the piece that continues it.</summary>
internal static class BrokenParagraphs
{
    public static void Join(PageDraft page)
    {
        if (!page.Takes(RepairStep.BrokenParagraphs))
            return;
        foreach (var article in page.Articles)
            Join(page, article.Body);
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

    public static bool GoesOn(PageDraft page, Block first, Block second)
    {
        if (first.Role != BlockRole.Body || second.Role != BlockRole.Body || second.Glued || first.IsFinished)
            return false;
        return page.Layout.BodyIndent == 0 || second.Indent != page.Layout.BodyIndent;
    }

    private static void Append(PageDraft page, Block first, Block second)
    {
        var joint = new TextSpan(second.Pieces[0].Start, second.Pieces[0].End);
        page.Report(PageFinding.Joined, joint);
        if (CharacterClass.NeverBegins(second.Text[0]) || HangsOnMark(first.Text) && CharacterClass.NeverBegins(second.Text[0]))
        {
            first.LossSuspected = true;
            page.Report(PageFinding.Lost, joint);
        }

        first.Append(second);
    }

    private static bool HangsOnMark(string text) => text[^1] is '，' or '、' or ',';
}
