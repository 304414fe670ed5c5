namespace Analysis.Keywords;

/// <summary>How the keywords of an article were found, so that a reader can cite and repeat it: one record an article.</summary>
/// <param name="Version">This plugin's version.</param>
/// <param name="Ranking">What the terms were ranked by.</param>
/// <param name="Score">What a score is.</param>
/// <param name="Background">What the words' information was measured against.</param>
/// <param name="PerMillionOf">What "per million" is counted of.</param>
/// <param name="Tokens">How many of these the article has.</param>
/// <param name="Segmentation">Which segmenter and dictionary made them; null where nobody wrote layer <c>token.method</c>.</param>
/// <param name="Options">Every setting, also those left at their defaults.</param>
public sealed record KeywordMethod(
    string Version,
    KeywordRanking Ranking,
    string Score,
    string Background,
    string PerMillionOf,
    int Tokens,
    SegmenterMethod? Segmentation,
    KeywordOptions Options);
