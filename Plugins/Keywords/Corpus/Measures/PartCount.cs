namespace Analysis.Keywords.Corpus.Measures;

/// <summary>How often a term stands in a part of a corpus.</summary>
/// <param name="Count">The term's count there.</param>
/// <param name="Size">All words of the part.</param>
public readonly record struct PartCount(long Count, long Size);
