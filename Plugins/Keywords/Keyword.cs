using System.Collections.Immutable;

namespace Analysis.Keywords;

/// <summary>
/// A term of an article: how often it stands there, where, and how much it says of the article. A layer holds one of
/// them a term, best first, each laid over the whole article; the places are in <see cref="Spans"/>.
/// </summary>
/// <param name="Term">The term, exactly as it stands in the text at each of <see cref="Spans"/>.</param>
/// <param name="Count">The number of <see cref="Spans"/>, 1 or more.</param>
/// <param name="PerMillion">
/// <see cref="Count"/> for each million of the article's tokens, punctuation and symbols not counted among them.
/// </param>
/// <param name="Score">
/// The value that the terms were ranked by. What it means is defined by the ranking: see <see cref="KeywordRanking"/>.
/// </param>
/// <param name="Rank">The term's place in the ranking: 1, 2, 3 … without gaps.</param>
/// <param name="IsNew">
/// Whether the term is a word that the segmenter's dictionary lacks: one that the segmenter put together itself, or
/// one whose pieces cling together in this very article. A phrase of words that the dictionary knows is not new.
/// </param>
/// <param name="Spans">
/// Where the term stands, in UTF-16 code units of the article's text, in order and without overlaps among them.
/// </param>
public sealed record Keyword(
    string Term,
    int Count,
    double PerMillion,
    double Score,
    int Rank,
    bool IsNew,
    ImmutableArray<TextSpan> Spans);
