using Analysis.Keywords.Candidates;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Ranking;

/// <summary>The candidates of an article that passed the options' limits, with what they were counted in.</summary>
/// <param name="words">The words.</param>
/// <param name="layout">Their zones and sentences.</param>
/// <param name="occurrences">The places of the terms.</param>
/// <param name="terms">The terms, in the order in which they were first proposed.</param>
internal sealed class TermList(WordSequence words, Layout layout, Occurrences occurrences, ReadOnlyMemory<Term> terms)
{
    public WordSequence Words => words;

    public Layout Layout => layout;

    public Occurrences Occurrences => occurrences;

    public int Count => terms.Length;

    public ReadOnlySpan<Term> Terms => terms.Span;

    /// <summary>The words of a term, as they stand at its first place.</summary>
    public ReadOnlySpan<Word> WordsOf(in Term term) => words.AsSpan().Slice(term.First.First, term.First.Count);

    /// <summary>Room for the terms' scores.</summary>
    public double[] TakeScores() => words.Scratch.Take<double>(Count);
}
