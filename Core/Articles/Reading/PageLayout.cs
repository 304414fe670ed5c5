namespace Analysis.Reading;

/// <summary>How a page is set: whether lines were broken at the width of a column, and how paragraphs are indented.</summary>
/// <param name="ColumnWidth">The width of the column in squares, or null where a line is a paragraph.</param>
/// <param name="BodyIndent">How far the first line of a paragraph is indented, in half squares; 0 where it isn't.</param>
/// <param name="BlankLines">Whether most paragraphs have an empty line before them.</param>
internal readonly record struct PageLayout(double? ColumnWidth, int BodyIndent, bool BlankLines)
{
    private const double FewOutliers = 0.02;
    private const double Slack = 4;

    public static PageLayout Measure(string text, List<Line> lines)
    {
        var width = ColumnWidthOf(text, lines);
        return new PageLayout(width, BodyIndentOf(text, lines), lines.Count(line => line.BlankBefore > 0) * 2 > lines.Count);
    }

    /// <summary>Where nearly all lines are as long as the longest or end a paragraph, the column made them so.</summary>
    private static double? ColumnWidthOf(string text, List<Line> lines)
    {
        if (lines.Count < 4)
            return null;
        var counts = new int[2 * Line.WidestColumn + 2];
        foreach (var line in lines)
            counts[Math.Min((int)(line.Width + (line.Indent / 2.0)), counts.Length - 1)]++;
        var widest = counts.Length - 1;
        for (var beyond = 0; widest > 0 && (beyond += counts[widest]) <= lines.Count * FewOutliers; widest--)
        {
        }

        if (widest is < 8 or > Line.WidestColumn)
            return null;
        int full = 0, cut = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Width + (lines[i].Indent / 2.0) < widest - Slack || lines[i + 1].BlankBefore > 0)
                continue;
            full++;
            if (!CharacterClass.IsFinished(lines[i].Span.Of(text.AsSpan())))
                cut++;
        }

        return full * 3 >= lines.Count && cut * 2 >= full ? widest : null;
    }

    private static int BodyIndentOf(string text, List<Line> lines)
    {
        var votes = new Dictionary<int, int>();
        var unindented = 0;
        foreach (var line in lines)
        {
            if (line.Indent is > 0 and <= 8)
                votes[line.Indent] = votes.GetValueOrDefault(line.Indent) + (line.Span.Length > 12 ? 2 : 1);
            else if (line.BlankBefore > 0 && line.Span.Length > 60)
                unindented++;
        }

        var best = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).FirstOrDefault();
        return best.Value >= 4 && best.Value > unindented ? best.Key : 0;
    }
}
