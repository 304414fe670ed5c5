namespace Analysis.Reading;

/// <summary>Cuts the blocks of a page into articles: each title with what belongs to it above and below begins one.</summary>
internal static class ArticleSplitter
{
    /// <summary>What is shorter, such as a place and a date, may well end an article without a mark.</summary>
    private const int ShortestBreak = 20;

    public static void Split(PageDraft page)
    {
        ArticleDraft? current = null;
        var blocks = page.Blocks.FindAll(block => block.Role is not (BlockRole.PageNumber or BlockRole.OtherFurniture or BlockRole.Duplicate));
        for (var i = 0; i < blocks.Count; i++)
        {
            if (current is null || Begins(blocks, i, current))
                page.Articles.Add(current = new ArticleDraft());
            var block = blocks[i];
            if (current.Body.Count == 0 && block.IsHead)
            {
                current.Head.Add(block);
                continue;
            }

            if (block.Role == BlockRole.Byline && (current.HasByline || current.Authors.Count > 0) && !IsLast(blocks, i))
                block.Role = BlockRole.Body;
            if (block.Role is BlockRole.Subtitle)
                block.Role = BlockRole.Body;
            if (block.Role is BlockRole.ColumnLabel or BlockRole.Pinyin)
                current.Head.Add(block);
            else
                current.Body.Add(block);
        }

        for (var i = 0; i + 1 < page.Articles.Count; i++)
            CorrectLast(page, page.Articles[i].Body);
    }

    /// <summary>A heading has text below it: a short line without a number above the next title is where a paragraph breaks off.</summary>
    private static void CorrectLast(PageDraft page, List<Block> body)
    {
        if (body is not [.., var last])
            return;
        if (last.Role == BlockRole.Heading && !MarkdownRule.IsMarked(last) && HeadingRule.LevelOf(last.Characters) == 0)
            (last.Role, last.Level) = (BlockRole.Body, 0);
        page.HasBreaks |= last.Role == BlockRole.Body && !last.IsFinished && last.Length >= ShortestBreak;
    }

    private static bool Begins(List<Block> blocks, int i, ArticleDraft current)
    {
        switch (blocks[i].Role)
        {
            case BlockRole.Title:
                return current.Body.Count > 0 || current.HasTitle && current.Head[^1].Role != BlockRole.Title;
            case BlockRole.ColumnLabel:
                if (current.Body.Count == 0 && current.Head.Count > 0)
                    return false;
                for (var next = i + 1; next < blocks.Count; next++)
                {
                    if (blocks[next].Role is not (BlockRole.ColumnLabel or BlockRole.Pinyin))
                        return blocks[next].Role == BlockRole.Title;
                }

                return false;
            default:
                return false;
        }
    }

    private static bool IsLast(List<Block> blocks, int i) =>
        i + 1 == blocks.Count || blocks[i + 1].Role is BlockRole.Title or BlockRole.ColumnLabel;
}
