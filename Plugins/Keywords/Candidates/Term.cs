
namespace Analysis.Keywords.Candidates;

/// <summary>A candidate with what is counted of it.</summary>
/// <param name="Id">Its number in the article's <see cref="TermTable"/>.</param>
/// <param name="Origins">Why it is one.</param>
/// <param name="Count">How often it stands in the article.</param>
/// <param name="First">Its first place, which also says how it is made of words.</param>
/// <param name="Nesting">How it lies in longer candidates.</param>
internal readonly record struct Term(int Id, Origins Origins, int Count, WordRange First, Nesting Nesting);
