namespace Analysis.Keywords.Candidates;

/// <summary>The places of every candidate, in order, those of one term without overlaps. Immutable.</summary>
internal sealed class Occurrences
{
    private readonly int[] offsets;
    private readonly WordRange[] ranges;

    public Occurrences(int[] offsets, WordRange[] ranges)
    {
        this.offsets = offsets;
        this.ranges = ranges;
    }

    public int CountOf(int term) => offsets[term + 1] - offsets[term];

    public ReadOnlySpan<WordRange> Of(int term) => ranges.AsSpan(offsets[term], offsets[term + 1] - offsets[term]);
}
