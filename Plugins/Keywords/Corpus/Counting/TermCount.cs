namespace Analysis.Keywords.Corpus.Counting;

/// <summary>How often a term stands in a corpus, and in how many of its articles.</summary>
/// <param name="count">Its places.</param>
/// <param name="articles">The articles that it stands in.</param>
internal struct TermCount(long count, long articles)
{
    private long lastArticle;

    public long Count { get; private set; } = count;

    public long Articles { get; private set; } = articles;

    /// <summary>Counts a place.</summary>
    /// <param name="article">The number of its article, 1 or more, in the state that counts; its places follow one another.</param>
    public void Meet(long article)
    {
        Count++;
        // Without a branch: whether a word is new to its article is as good as random.
        Articles += lastArticle == article ? 0 : 1;
        lastArticle = article;
    }

    /// <summary>Together with the count of other articles; the result belongs to the state of this one.</summary>
    public readonly TermCount And(TermCount other) =>
        this with { Count = Count + other.Count, Articles = Articles + other.Articles };
}
