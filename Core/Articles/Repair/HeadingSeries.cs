using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>The headings 一、二、三、 of an article, passed one after the other: which number is due, and where it stands in a paragraph.</summary>
internal sealed class HeadingSeries
{
    private const string Numbers = "一二三四五六七八九十";
    private const int LongestHeading = 40;
    private const int ShortestHeading = 4;

    private readonly HashSet<int> present = [];
    private int last;

    public HeadingSeries(List<Block> body)
    {
        foreach (var block in body)
        {
            if (NumberOf(block.Characters) is > 0 and var number)
                present.Add(number);
        }
    }

    /// <summary>Takes note of the number that a block begins with.</summary>
    public void Pass(Block block)
    {
        if (NumberOf(block.Characters) is not (> 0 and var number))
            return;
        last = number;
        present.Add(number);
    }

    /// <summary>
    /// Where the next heading begins at the end of a paragraph: its number comes behind the last one's and is missing
    /// among the article's headings, or it is the first one and the second follows. 0 where it isn't there.
    /// </summary>
    public int StartOfNext(ReadOnlySpan<char> paragraph)
    {
        var next = last + 1;
        if (next > Numbers.Length || present.Contains(next) || (last == 0 && !present.Contains(2)))
            return 0;
        var from = Math.Max(1, paragraph.Length - LongestHeading);
        var found = paragraph[from..].LastIndexOf([Numbers[next - 1], '、'], StringComparison.Ordinal);
        if (found < 0)
            return 0;
        var start = from + found;
        var before = paragraph[..start].TrimEnd(" 　");
        return !before.IsEmpty && (CharacterClass.EndsParagraph(before[^1]) || CharacterClass.IsClosing(before[^1]))
            && paragraph.Length - start >= ShortestHeading && HeadingRule.LooksLikeHeading(paragraph[start..])
            ? start
            : 0;
    }

    /// <summary>The number that a line begins with, or 0.</summary>
    public static int NumberOf(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[1] == '、' ? Numbers.IndexOf(text[0], StringComparison.Ordinal) + 1 : 0;
}
