namespace Analysis.Reading;

/// <summary>
/// How much the words speak for a new article at a line: the text behind it has little in common with the text before
/// it, and the line's own words return behind it but do not stand before it.
/// </summary>
/// <remarks>
/// Weights fitted by logistic regression: article boundaries of press articles put one behind the other against the
/// unnumbered headings inside them. They are log odds.
/// </remarks>
internal sealed class TopicShift
{
    private const int Window = 900;
    private const int MostBlocks = 40;
    private const double Bias = 1.2;
    private const double SameWords = -21.5;
    private const double TitleReturns = 2.3;
    private const double TitleStoodBefore = -3.1;
    private const double Most = 2.5;

    private readonly BigramCounts before = new();
    private readonly BigramCounts after = new();

    /// <summary>The log odds for a new article at block <paramref name="at"/>; 0 where there is too little text to tell.</summary>
    public double At(List<Block> flow, int at)
    {
        Fill(before, flow, at, -1);
        Fill(after, flow, at, 1);
        if (before.Total < 60 || after.Total < 60)
            return 0;
        var title = flow[at].Characters;
        var odds = Bias + (SameWords * before.SimilarityTo(after)) + (TitleReturns * after.ShareOf(title))
            + (TitleStoodBefore * before.ShareOf(title));
        return Math.Clamp(odds, -Most, Most);
    }

    private static void Fill(BigramCounts counts, List<Block> flow, int at, int step)
    {
        counts.Clear();
        var left = Window;
        for (int i = at + step, seen = 0; i >= 0 && i < flow.Count && left > 0 && seen < MostBlocks; i += step, seen++)
        {
            if (flow[i].IsHead)
                break;
            if (flow[i].Role != BlockRole.Body)
                continue;
            var text = flow[i].Characters;
            if (text.Length > left)
                text = step > 0 ? text[..left] : text[^left..];
            counts.Add(text);
            left -= text.Length;
        }
    }
}
