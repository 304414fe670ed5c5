namespace Analysis.Reading;

/// <summary>
/// Tells titles from headings and from broken lines. A title is a short line without a full stop; what stands around it
/// says the rest: a byline, a subtitle or a column label below, a dateline behind it, the page's start, a note or a wider
/// gap above. The evidence is added up.
/// </summary>
internal static class TitleRule
{
    private const int LongestTitle = 60;

    /// <summary>No line of a title that is set on two is longer.</summary>
    private const int LongestLine = 34;

    /// <summary>Evidence from which on a line is taken for a title whatever its words say.</summary>
    private const double Certain = 1.5;

    /// <summary>What speaks against a second title where no line but the first is certainly one.</summary>
    private const double SingleArticle = 1.8;

    /// <summary>What speaks against a title that begins like another short line: headings come in series.</summary>
    private const double InSeries = 2;

    /// <summary>What speaks against a title that looks like the beginning of a broken paragraph.</summary>
    private const double Broken = 1.5;

    /// <summary>What speaks for a title where no other line between two titles may be a heading: headings seldom come alone.</summary>
    private const double Alone = 1.5;

    /// <summary>Evidence below this is weighed against what the words of the text say.</summary>
    private const double Doubtful = 2.4;

    public static void Apply(PageDraft page)
    {
        var flow = page.Blocks.FindAll(block => block.Role is not (BlockRole.PageNumber or BlockRole.OtherFurniture));
        var gap = UsualGap(flow);
        page.HasBreaks = BrokenLine.IsFoundIn(flow);
        var setting = new TitleSetting(gap, IsMany(page, flow, gap), new TopicShift(), Beginnings(flow), Companions(page, flow, gap));
        for (var i = 0; i < flow.Count; i++)
        {
            if (IsSubtitle(flow, i))
                flow[i].Role = BlockRole.Subtitle;
            else if (flow[i].Role == BlockRole.Body && IsTitleShaped(flow[i].Characters))
                Decide(page, flow, i, setting);
        }

        for (var i = 1; i + 1 < flow.Count; i++)
        {
            if (flow[i].Role == BlockRole.Title && flow[i + 1].Role == BlockRole.Title && flow[i + 1].BlankBefore > gap && !flow[i - 1].IsHead)
                flow[i].Role = BlockRole.Body;
        }
    }

    public static bool IsTitleShaped(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= LongestTitle && HeadingRule.LooksLikeHeading(text) && !text.StartsWith("——", StringComparison.Ordinal)
        && text[^1] is not ('。' or '.') && HasLetters(text) && !CharacterClass.NeverBegins(text[0]);

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
                return true;
        }

        return false;
    }

    private static bool IsSubtitle(List<Block> flow, int i) =>
        flow[i].Role == BlockRole.Body && i > 0 && flow[i - 1].Role is BlockRole.Title or BlockRole.Subtitle
        && IsDashed(flow[i].Characters);

    private static bool IsDashed(ReadOnlySpan<char> text) =>
        text.Length <= LongestTitle && text[0] is '—' or '―' or '–' && HeadingRule.LooksLikeHeading(text);

    private static void Decide(PageDraft page, List<Block> flow, int i, TitleSetting setting)
    {
        var block = flow[i];
        var before = i > 0 ? flow[i - 1] : null;
        if (before is { Role: BlockRole.Title })
        {
            if (IsSecondLine(page, flow, i, setting.Gap))
            {
                block.Role = BlockRole.Title;
                return;
            }

            if (block.BlankBefore <= setting.Gap)
                return;
        }

        var broken = BrokenLine.IsLikely(page, block, i + 1 < flow.Count ? flow[i + 1] : null);
        var evidence = Evidence(page, flow, i, setting.Gap) - (broken ? Broken : 0);
        if (before is not null && evidence < Certain && setting.Beginnings.GetValueOrDefault(BeginningOf(block.Characters)) > 1)
            evidence -= InSeries;
        if (Math.Abs(evidence) < Doubtful && before is not null && !IsTitleShaped(before.Characters))
            evidence += setting.Topic.At(flow, i) + (setting.ManyArticles ? setting.Companions[i] == 0 ? Alone : 0 : -SingleArticle);
        if (evidence > 0)
            block.Role = BlockRole.Title;
        else if (!broken && before is not null && (before.IsFinished || before.Role != BlockRole.Body) && i + 1 < flow.Count
            && !before.IsHead && flow[i + 1] is not { Role: BlockRole.Heading, Level: 1 } && block.LastCharacter != '！' && block.Length <= 40 && !block.Characters.ContainsAny("。！？!?…；"))
            (block.Role, block.Level) = (BlockRole.Heading, 1);
    }

    private static double Evidence(PageDraft page, List<Block> flow, int i, int gap)
    {
        var (block, text) = (flow[i], flow[i].Text);
        var next = i + 1 < flow.Count ? flow[i + 1] : null;
        var afterNext = i + 2 < flow.Count ? flow[i + 2] : null;
        var isFirstOfTwo = IsFirstOfTwo(page, block, next, afterNext, gap);
        return -1.0 + FromShape(text, isFirstOfTwo ? next!.Length : 0)
            + (IsDocumentName(page.Vocabulary, text) ? 1.5 : 0) + FromBelow(page, next, isFirstOfTwo) + FromAbove(page, flow, i, gap)
            + FromSetting(page.Layout, block, gap);
    }

    /// <summary>What a line's own form says; of a title in two lines the length is that of both.</summary>
    private static double FromShape(ReadOnlySpan<char> text, int secondLine)
    {
        var score = (text.Length + secondLine) switch { <= 5 => -1.0, <= 8 => -0.7, <= 12 => 0, <= 34 => 0.8, _ => -1.0 };
        if (text.EndsWith("——", StringComparison.Ordinal))
            score -= 6;
        if (text[^1] is '？' or '！' or '?' or '!' or '…')
            score -= 1.2;
        if (text[0] == '“' && text[^1] == '”')
            score -= 1;
        // Where a title's two lines were put into one, a blank stands for the break.
        if (text.IndexOfAny(' ', '　') is > 2 and var blank && CharacterClass.IsHan(text[blank - 1]) && CharacterClass.IsHan(text[blank + 1]))
            score += 0.7;
        return score;
    }

    private static bool IsDocumentName(PageVocabulary words, ReadOnlySpan<char> text) =>
        text.IndexOf("关于", StringComparison.Ordinal) >= 0
        && words.DocumentKinds.EndOf(text) is { } kind && text[..^kind.Length].EndsWith('的');

    private static double FromBelow(PageDraft page, Block? next, bool isFirstOfTwo)
    {
        if (next is null)
            return -2.5;
        if (IsHeadSign(page, next))
            return 3.5;
        if (isFirstOfTwo)
            return 3;
        return next.Role == BlockRole.ColumnLabel ? -1.5 : 0;
    }

    /// <summary>Whether the line below is short as well, and one that stands below titles comes next.</summary>
    private static bool IsFirstOfTwo(PageDraft page, Block block, Block? next, Block? afterNext, int gap) =>
        next is { Role: BlockRole.Body } && next.Indent == block.Indent && next.BlankBefore <= gap
        && block.Length <= LongestLine && IsTitleShaped(next.Characters)
        && afterNext is not null && IsHeadSign(page, afterNext);

    /// <summary>Whether a block is one that stands below titles: a byline, a label with its reading, a dateline, a lead.</summary>
    private static bool IsHeadSign(PageDraft page, Block next) => next.Role switch
    {
        BlockRole.Byline => true,
        BlockRole.ColumnLabel => !IsMarkedLabel(next),
        BlockRole.Body => IsDashed(next.Characters)
            || DatelineRule.EndIn(page.Vocabulary, next.Characters) > 0 || LeadRule.HasLead(page.Vocabulary, next.Characters),
        _ => false,
    };

    private static bool IsMarkedLabel(Block label) => !char.IsLetter(label.FirstCharacter);

    private static double FromAbove(PageDraft page, List<Block> flow, int i, int gap)
    {
        var before = i > 0 ? flow[i - 1] : null;
        return before?.Role switch
        {
            null => 3,
            BlockRole.Note => 2.5,
            BlockRole.ColumnLabel => 4,
            BlockRole.Pinyin => i >= 3 && flow[i - 3].IsHead ? -3.5 : 3,
            BlockRole.Byline or BlockRole.Subtitle => i >= 2 && flow[i - 2].Role == BlockRole.Body ? 1 : -4,
            BlockRole.Heading => -2.5,
            BlockRole.Body => EndsReport(page.Vocabulary, before.Characters) ? 2
                : before.IsFinished ? 0
                // No heading stands below a wider gap where the text above breaks off.
                : flow[i].BlankBefore > gap ? 1
                : -1.5,
            _ => 0,
        };
    }

    /// <summary>Whether a paragraph is the last sentence of a report: who else was there.</summary>
    private static bool EndsReport(PageVocabulary words, ReadOnlySpan<char> text) =>
        text.Length <= LongestTitle && text[^1] == '。' && words.ReportEndings.EndOf(text[..^1]) is not null;

    private static double FromSetting(PageLayout layout, Block block, int gap)
    {
        var score = block.BlankBefore > gap ? 2.0 : 0;
        if (layout.BodyIndent > 0)
            score += block.Indent == layout.BodyIndent ? -3 : block.Indent > layout.BodyIndent ? 3 : 1.5;
        return score;
    }

    private static bool IsSecondLine(PageDraft page, List<Block> flow, int i, int gap)
    {
        var (first, second) = (flow[i - 1], flow[i]);
        if (i >= 2 && flow[i - 2].Role == BlockRole.Title || i + 1 >= flow.Count || MarkdownRule.IsMarked(first))
            return false;
        if (page.Layout.BodyIndent > 0 && first.Indent != second.Indent || second.BlankBefore > gap)
            return false;
        if (second.Length > LongestLine || second.LastCharacter is '？' or '！' or '?' or '!')
            return false;
        if (IsHeadSign(page, flow[i + 1]) || page.Layout.BodyIndent > 0 && first.Indent == second.Indent && flow[i + 1].Indent != first.Indent)
            return true;
        return second.Length is >= 4 and <= 20 && first.Length <= 20
            && second.Length * 2 > first.Length && first.Length * 2 > second.Length;
    }

    /// <summary>Whether a line below the first is certainly a title.</summary>
    private static bool IsMany(PageDraft page, List<Block> flow, int gap)
    {
        for (var i = 1; i < flow.Count; i++)
        {
            if (flow[i].Role == BlockRole.Body && IsTitleShaped(flow[i].Characters) && Evidence(page, flow, i, gap) > Certain)
                return true;
        }

        return false;
    }

    /// <summary>For each block how many other short lines there are between the certain titles before and behind it.</summary>
    private static int[] Companions(PageDraft page, List<Block> flow, int gap)
    {
        var companions = new int[flow.Count];
        for (int start = 0, end; start < flow.Count; start = end)
        {
            var count = 0;
            for (end = start + 1; end < flow.Count; end++)
            {
                if (flow[end].Role != BlockRole.Body || !IsTitleShaped(flow[end].Characters))
                    continue;
                if (Evidence(page, flow, end, gap) > Certain)
                    break;
                count++;
            }

            companions.AsSpan(start, end - start).Fill(count - 1);
        }

        return companions;
    }

    /// <summary>How many short lines begin with the same two characters.</summary>
    private static Dictionary<(char, char), int> Beginnings(List<Block> flow)
    {
        var beginnings = new Dictionary<(char, char), int>();
        foreach (var block in flow)
        {
            if (block.Role == BlockRole.Body && IsTitleShaped(block.Characters))
                beginnings[BeginningOf(block.Characters)] = beginnings.GetValueOrDefault(BeginningOf(block.Characters)) + 1;
        }

        return beginnings;
    }

    private static (char First, char Second) BeginningOf(ReadOnlySpan<char> text) => (text[0], text[1]);

    /// <summary>How many empty lines stand before most blocks.</summary>
    private static int UsualGap(List<Block> flow)
    {
        var counts = new Dictionary<int, int>();
        foreach (var block in flow.Skip(1))
            counts[block.BlankBefore] = counts.GetValueOrDefault(block.BlankBefore) + 1;
        return counts.Count == 0 ? 0 : counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key;
    }
}
