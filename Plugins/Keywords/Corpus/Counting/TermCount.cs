namespace Analysis.Keywords.Corpus.Counting;

/// <summary>How often a term stands in a corpus, and in how many of its articles.</summary>
/// <param name="Count">Its places.</param>
/// <param name="Articles">The articles that it stands in.</param>
/// <param name="LastArticle">The number, in the state that counts, of the last one of them; 0: none that it counted.</param>
internal readonly record struct TermCount(long Count, long Articles, long LastArticle)
{
    public TermCount In(long article) => new(Count + 1, LastArticle == article ? Articles : Articles + 1, article);

    /// <summary>Together with the count of other articles; the result belongs to the state of this one.</summary>
    public TermCount And(TermCount other) => this with { Count = Count + other.Count, Articles = Articles + other.Articles };
}
