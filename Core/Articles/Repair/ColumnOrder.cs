using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Turns an article round whose second column was read before the first: its last paragraph breaks off and may go on
/// with its first one, and in the middle stands what can only be a beginning, a dateline or a lead, or the note that ends
/// it. Where just the numbers of its headings go backwards, the order stays and is said to be doubtful.
/// </summary>
internal static class ColumnOrder
{
    public static void Apply(PageDraft page)
    {
        if (!page.Takes(RepairStep.ReadingOrder))
            return;
        foreach (var article in page.Articles)
        {
            var body = article.Body;
            if (!article.HasTitle || body is not [{ Role: BlockRole.Body }, .., { Role: BlockRole.Body, IsFinished: false } last]
                || !BrokenParagraphs.GoesOn(page, last, body[0]))
                continue;
            var start = Beginning(page.Vocabulary, body);
            if (start > 0)
                Turn(page, body, start);
            else if (FirstBackward(body) is { } backward)
                page.Report(PageFinding.OrderDoubtful, backward.Extent);
        }
    }

    private static void Turn(PageDraft page, List<Block> body, int start)
    {
        for (var i = 0; i < start; i++)
            page.Report(PageFinding.Moved, body[i].Extent);
        var moved = body[..start];
        body.RemoveRange(0, start);
        body.AddRange(moved);
    }

    /// <summary>Where the article certainly begins, if not at its start; else 0.</summary>
    private static int Beginning(PageVocabulary words, List<Block> body)
    {
        if (IsBeginning(words, body[0]))
            return 0;
        var begins = body.FindIndex(block => IsBeginning(words, block));
        if (begins > 0)
            return begins;
        var note = body.FindLastIndex(block => block.Role == BlockRole.Note
            && (NoteRule.IsByline(words, block.Characters) || NoteRule.IsCredit(words, block.Characters) || NoteRule.IsAffiliation(words, block.Characters)));
        return note > 0 && body[note + 1].Role == BlockRole.Body ? note + 1 : 0;
    }

    private static bool IsBeginning(PageVocabulary words, Block block) => block.Role == BlockRole.Body
        && (DatelineRule.EndIn(words, block.Characters) > 0 || LeadRule.HasLead(words, block.Characters));

    /// <summary>The first heading whose number is smaller than the one before it, on the same level.</summary>
    private static Block? FirstBackward(List<Block> body)
    {
        var before = 0;
        foreach (var block in body)
        {
            var number = HeadingSeries.NumberOf(block.Characters);
            if (number > 0 && number < before)
                return block;
            before = Math.Max(before, number);
        }

        return null;
    }
}
