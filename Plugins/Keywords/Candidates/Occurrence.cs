namespace Analysis.Keywords.Candidates;

/// <summary>A place of a candidate.</summary>
/// <param name="Term">The candidate's number in the article's <see cref="TermTable"/>.</param>
/// <param name="Place">The words that it stands in.</param>
internal readonly record struct Occurrence(int Term, WordRange Place);
