namespace Analysis.Keywords.Candidates;

/// <summary>The places of every candidate, in order, those of one term without overlaps. Immutable.</summary>
internal sealed class Occurrences
{
    private readonly int[] offsets;
    private readonly WordRange[] ranges;
    private readonly Occurrence[] inOrder;
    private readonly int[] starts;

    /// <summary>Takes the places over.</summary>
    /// <param name="offsets">For each term where its places begin in <paramref name="ranges"/>, and where the last's end.</param>
    /// <param name="ranges">The places term by term.</param>
    /// <param name="inOrder">The same word by word, at one word the shorter first.</param>
    /// <param name="starts">For each word where those begin that begin with it, and where the last's end.</param>
    public Occurrences(int[] offsets, WordRange[] ranges, Occurrence[] inOrder, int[] starts) =>
        (this.offsets, this.ranges, this.inOrder, this.starts) = (offsets, ranges, inOrder, starts);

    public int CountOf(int term) => offsets[term + 1] - offsets[term];

    /// <summary>The places of a term.</summary>
    public ReadOnlySpan<WordRange> Of(int term) => ranges.AsSpan(offsets[term]..offsets[term + 1]);

    /// <summary>What stands at some words, each from its first word on.</summary>
    public ReadOnlySpan<Occurrence> BeginningIn(WordRange words) => inOrder.AsSpan(starts[words.First]..starts[words.Last + 1]);
}
