namespace Analysis.Keywords.Corpus.Tables;

/// <summary>How two corpora are compared.</summary>
/// <param name="Size">How many words are one term.</param>
/// <param name="MinimumCount">The smallest count listed, in one of the two.</param>
/// <param name="Zero">The count that effects take for 0.</param>
/// <param name="Added">What simple maths adds to frequencies per million.</param>
internal sealed record KeynessSettings(int Size, long MinimumCount, double Zero, double Added);
