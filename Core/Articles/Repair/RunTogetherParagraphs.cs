using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Parts paragraphs that were run together, where what follows can only be a beginning: a dateline in mid-paragraph, a
/// heading whose number is due, the article's first words behind the end of a paragraph that breaks off further down (a
/// column was read around its foot), known by a lead or because the page prints these words behind that paragraph, in a
/// copy that was left out.
/// </summary>
internal static class RunTogetherParagraphs
{
    private const int LongestEnd = 60;
    private const int ShortestRest = 12;

    /// <summary>No line of a page has more reports run into it.</summary>
    private const int MostDatelines = 8;
    private static readonly string[] LastOfDateline = ["日电", "本报讯"];

    public static void Apply(PageDraft page)
    {
        if (!page.Takes(RepairStep.RunTogetherParagraphs))
            return;
        var printedBehind = CopiesBehind(page);
        foreach (var article in page.Articles)
        {
            CutHeadings(page, article.Body);
            CutDatelines(page, article.Body);
            ReturnEnd(page, article.Body, printedBehind);
        }
    }

    /// <summary>…很大。二、再加一把劲: the heading goes where 一、 or 三、 says that it is due.</summary>
    private static void CutHeadings(PageDraft page, List<Block> body)
    {
        var due = new HeadingSeries(body);
        for (var i = 0; i < body.Count; i++)
        {
            due.Pass(body[i]);
            if (body[i].Role != BlockRole.Body || body[i].IsFinished || due.StartOfNext(body[i].Characters) is not (> 0 and var start))
                continue;
            var heading = body[i].CutAt(start);
            (heading.Role, heading.Level) = (BlockRole.Heading, 1);
            body.Insert(i + 1, heading);
            page.Report(PageFinding.RunTogether, heading.Extent);
        }
    }

    /// <summary>…出席。本报山城3月5日电: a report begins there.</summary>
    private static void CutDatelines(PageDraft page, List<Block> body)
    {
        var parted = new List<Block>(body.Count);
        foreach (var whole in body)
        {
            parted.Add(whole);
            for (var cuts = 0; cuts < MostDatelines && whole.Role == BlockRole.Body && DatelineIn(page.Vocabulary, parted[^1].Characters) is > 0 and var start; cuts++)
            {
                parted.Add(parted[^1].CutAt(start));
                page.Report(PageFinding.RunTogether, parted[^1].Extent);
            }
        }

        if (parted.Count == body.Count)
            return;
        var first = body.FindIndex(block => block.Role == BlockRole.Body);
        var isEnd = parted[first + 1] != (first + 1 < body.Count ? body[first + 1] : null);
        body.Clear();
        body.AddRange(parted);
        if (isEnd && BrokenAmong(body, first, first + 2) is > 0 and var broken)
            Return(body, first, broken);
    }

    /// <summary>Gives the first words under the head back to the paragraph that they end.</summary>
    private static void ReturnEnd(PageDraft page, List<Block> body, HashSet<(Block Block, Block Behind)> printedBehind)
    {
        var first = body.FindIndex(block => block.Role == BlockRole.Body);
        if (first < 0 || SentenceEnd(body[first].Characters) is not (> 0 and var end))
            return;
        var broken = body.FindIndex(first + 1, block => block.Role == BlockRole.Body && !block.IsFinished && printedBehind.Contains((block, body[first])));
        if (broken > 0 && broken + 1 < body.Count && !BrokenParagraphs.BeginsLike(body[broken], body[broken + 1]))
            return;
        if (broken < 0 && LeadRule.HasLead(page.Vocabulary, body[first].Characters[end..]))
            broken = BrokenAmong(body, first, first + 1);
        if (broken < 0)
            return;
        var rest = body[first].CutAt(end);
        page.Report(PageFinding.RunTogether, rest.Extent);
        body.Insert(first + 1, rest);
        Return(body, first, broken + 1);
    }

    /// <summary>Puts the block at <paramref name="end"/> behind the one at <paramref name="broken"/>, as its end.</summary>
    private static void Return(List<Block> body, int end, int broken)
    {
        body[broken].Append(body[end]);
        body.RemoveAt(end);
    }

    /// <summary>
    /// The paragraph from a place on that breaks off and ends with the block at <paramref name="end"/>: the only one that
    /// breaks off, or the one for which most speaks; else -1.
    /// </summary>
    private static int BrokenAmong(List<Block> body, int end, int from)
    {
        var beginnings = Beginnings(body);
        var (best, most, count, isTied) = (-1, 0, 0, false);
        for (var i = from; i < body.Count; i++)
        {
            if (body[i].Role != BlockRole.Body || body[i].IsFinished)
                continue;
            count++;
            var evidence = 1 + (BrokenLine.StandTogetherNearby(body[i], body[end]) ? 1 : 0) + NextBegins(body, i, beginnings);
            if (evidence > most)
                (best, most, isTied) = (i, evidence, false);
            else
                isTied |= evidence == most;
        }

        return count == 1 || most > 1 && !isTied ? best : -1;
    }

    /// <summary>Whether the block behind one begins as others of the article do (1), or the two stand together (-1).</summary>
    private static int NextBegins(List<Block> body, int at, Dictionary<(char, char), int> beginnings)
    {
        if (at + 1 == body.Count || body[at + 1].Role != BlockRole.Body)
            return 1;
        if (BrokenLine.StandTogetherNearby(body[at], body[at + 1]))
            return -1;
        return BeginningOf(body[at + 1]) is { } beginning && beginnings[beginning] > 1 ? 1 : 0;
    }

    /// <summary>How many paragraphs begin with the same two characters.</summary>
    private static Dictionary<(char, char), int> Beginnings(List<Block> body)
    {
        var beginnings = new Dictionary<(char, char), int>();
        foreach (var block in body)
        {
            if (block.Role == BlockRole.Body && BeginningOf(block) is { } beginning)
                beginnings[beginning] = beginnings.GetValueOrDefault(beginning) + 1;
        }

        return beginnings;
    }

    private static (char, char)? BeginningOf(Block block) =>
        block.Length > 2 ? (block.Characters[0], block.Characters[1]) : null;

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

    /// <summary>Where a dateline begins behind the end of a sentence, or 0.</summary>
    private static int DatelineIn(PageVocabulary words, ReadOnlySpan<char> text)
    {
        foreach (var last in LastOfDateline)
        {
            for (int from = 1, found; (found = text[from..].IndexOf(last, StringComparison.Ordinal)) >= 0; from += found + 1)
            {
                var near = Math.Max(0, from + found - DatelineRule.Longest);
                var start = near + text[near..(from + found)].LastIndexOfAny("。！？!?”）)") + 1;
                while (Whitespace.IsBlank(text[start]))
                    start++;
                if (start > near && start > 1 && start + DatelineRule.EndIn(words, text[start..]) >= from + found + last.Length)
                    return start;
            }
        }

        return 0;
    }

    /// <summary>Where the first sentence ends, or 0 where it is long or nothing follows it.</summary>
    private static int SentenceEnd(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEnd)].IndexOfAny("。！？!?");
        return end > 0 && end + ShortestRest < text.Length && !CharacterClass.IsClosing(text[end + 1]) ? end + 1 : 0;
    }
}
