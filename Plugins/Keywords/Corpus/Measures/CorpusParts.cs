namespace Analysis.Keywords.Corpus.Measures;

/// <summary>The parts that a corpus falls into, by their sizes in words. Parts without a word don't count.</summary>
/// <param name="Count">How many parts there are.</param>
/// <param name="Size">The words of all of them.</param>
/// <param name="SmallestSize">The words of the smallest.</param>
public readonly record struct CorpusParts(int Count, long Size, long SmallestSize)
{
    /// <summary>The parts of these sizes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    public static CorpusParts Of(params ReadOnlySpan<long> sizes)
    {
        var parts = default(CorpusParts);
        foreach (var size in sizes)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(size, nameof(sizes));
            parts = parts.With(size);
        }

        return parts;
    }

    internal CorpusParts With(long size) =>
        size == 0 ? this : new(Count + 1, Size + size, Count == 0 ? size : Math.Min(SmallestSize, size));
}
