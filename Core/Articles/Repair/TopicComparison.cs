using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Weighs whether a paragraph is one article's or another's by the pairs of characters that they share. Each article is
/// a mixture of its own pairs and those of the whole page, so that what every article says counts for nothing.
/// </summary>
internal sealed class TopicComparison
{
    private const int LongestModel = 3000;
    private const int LongestSample = 500;

    /// <summary>The share of an article's words that are its own and not those of every article.</summary>
    private const double Own = 0.3;

    /// <summary>Words come in bursts: each further pair says less than if it were drawn alone.</summary>
    private const double Burstiness = 0.45;

    private readonly BigramCounts page = new();
    private readonly BigramCounts first = new();
    private readonly BigramCounts second = new();
    private readonly BigramCounts sample = new();

    public TopicComparison(PageDraft draft)
    {
        foreach (var block in draft.Blocks.Where(block => block.Role is not BlockRole.Duplicate))
            page.Add(block.Characters);
    }

    /// <summary>Takes two articles up for comparison, each as its title and some of its blocks.</summary>
    public void Take(ArticleDraft one, IEnumerable<Block> ofOne, ArticleDraft other, IEnumerable<Block> ofOther)
    {
        Fill(first, one, ofOne);
        Fill(second, other, ofOther);
    }

    /// <summary>The log odds that <paramref name="block"/> is the second article's and not the first's.</summary>
    /// <param name="block">The block.</param>
    /// <param name="inSecond">Whether the block itself was counted for the second article; it is then left out there.</param>
    public double OddsOfSecond(Block block, bool inSecond = false)
    {
        var text = block.Characters;
        if (text.Length > LongestSample)
            text = text[..LongestSample];
        sample.Clear();
        if (inSecond)
            sample.Add(text);
        var odds = 0.0;
        var ratio = 1.0;
        var firstTotal = (double)Math.Max(1, first.Total);
        var secondTotal = (double)Math.Max(1, second.Total - sample.Total);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!CharacterClass.IsHan(text[i]) || !CharacterClass.IsHan(text[i + 1]))
                continue;
            var (one, other) = (first.CountOf(text[i], text[i + 1]), second.CountOf(text[i], text[i + 1]));
            if (inSecond)
                other = Math.Max(0, other - sample.CountOf(text[i], text[i + 1]));
            if (one == 0 && other == 0)
                continue;
            var background = (1 - Own) * (page.CountOf(text[i], text[i + 1]) + 1) / (page.Total + 1.0);
            ratio *= ((Own * other / secondTotal) + background) / ((Own * one / firstTotal) + background);
            if (ratio is > 1e-100 and < 1e100)
                continue;
            odds += Math.Log(ratio);
            ratio = 1;
        }

        return (odds + Math.Log(ratio)) * Burstiness;
    }

    private static void Fill(BigramCounts model, ArticleDraft article, IEnumerable<Block> blocks)
    {
        model.Clear();
        foreach (var block in article.Head.Where(block => block.Role is BlockRole.Title or BlockRole.Subtitle))
        {
            model.Add(block.Characters);
            model.Add(block.Characters);
        }

        var left = LongestModel;
        foreach (var block in blocks)
        {
            if (left <= 0)
                break;
            var text = block.Characters;
            model.Add(text.Length > left ? text[..left] : text);
            left -= text.Length;
        }
    }
}
