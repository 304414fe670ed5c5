namespace Analysis.Host.Reporting.Pretty.Seen;

/// <summary>A keyword as this report sees it. What the layer says beyond that is not read.</summary>
/// <param name="Term">The term.</param>
/// <param name="Count">How often it stands in the article.</param>
/// <param name="Rank">Its place, from 1.</param>
internal sealed record SeenKeyword(string? Term, int Count, int Rank);
