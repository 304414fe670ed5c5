using Analysis.Keywords.Candidates;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Ranking;

/// <summary>The candidates of an article that passed the options' limits, with what they were counted in.</summary>
/// <param name="Words">The words.</param>
/// <param name="Layout">Their zones and sentences.</param>
/// <param name="Occurrences">The places of the terms.</param>
/// <param name="Terms">The terms, in the order in which they were first proposed.</param>
internal sealed record TermList(WordSequence Words, Layout Layout, Occurrences Occurrences, Term[] Terms);
