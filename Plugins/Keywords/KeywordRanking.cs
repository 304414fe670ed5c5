using System.Text.Json.Serialization;

namespace Analysis.Keywords;

/// <summary>What the terms of an article are ranked by; each defines <see cref="Keyword.Score"/>.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<KeywordRanking>))]
public enum KeywordRanking
{
    /// <summary>
    /// Several properties of a term at once (frequency against the background, place, form, neighbours), weighed by the
    /// table <c>Data/zh/ranking.txt</c>. The score is a percentage: the probability that, of all the article's
    /// candidates, an author would name this one as a keyword first. Where a longer term that contains it stands above
    /// it in the list, the probability is cut.
    /// </summary>
    Combined,

    /// <summary>
    /// Term frequency times inverse background frequency: the term's share of the article's tokens by the mean
    /// information of its words, <c>-ln p(word)</c>, where p is the share in the segmenter's background.
    /// </summary>
    TfIdf,

    /// <summary>
    /// The sum of the TextRank values of the term's words (Mihalcea and Tarau, 2004): PageRank over the graph of words
    /// that stand within five words of one another.
    /// </summary>
    TextRank,

    /// <summary>The term's count.</summary>
    Frequency,
}
