namespace Analysis.Keywords.Corpus.Counting;

/// <summary>What was counted in the articles of a group.</summary>
internal sealed class ArticleGroup
{
    /// <summary>The terms that are in memory.</summary>
    public TermTally Held { get; } = new();

    /// <summary>How many articles there are.</summary>
    public long ArticleCount { get; set; }

    /// <summary>How many words they have.</summary>
    public long WordCount { get; set; }
}
