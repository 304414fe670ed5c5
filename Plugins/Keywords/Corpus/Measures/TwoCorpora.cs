namespace Analysis.Keywords.Corpus.Measures;

/// <summary>How often a term stands in a corpus and in the one that it is compared with, and how large the two are.</summary>
public readonly record struct TwoCorpora
{
    /// <summary>Creates a comparison.</summary>
    /// <param name="count">How often the term stands in the corpus.</param>
    /// <param name="size">All words of the corpus.</param>
    /// <param name="referenceCount">How often the term stands in the reference.</param>
    /// <param name="referenceSize">All words of the reference.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or greater than its corpus.</exception>
    public TwoCorpora(long count, long size, long referenceCount, long referenceSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, size);
        ArgumentOutOfRangeException.ThrowIfNegative(referenceCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(referenceCount, referenceSize);
        Count = count;
        Size = size;
        ReferenceCount = referenceCount;
        ReferenceSize = referenceSize;
    }

    /// <summary>How often the term stands in the corpus.</summary>
    public long Count { get; }

    /// <summary>All words of the corpus.</summary>
    public long Size { get; }

    /// <summary>How often the term stands in the reference.</summary>
    public long ReferenceCount { get; }

    /// <summary>All words of the reference.</summary>
    public long ReferenceSize { get; }

    /// <summary>The four cells: the term and all other words, in the corpus and in the reference.</summary>
    public ContingencyTable ToTable() => new(Count, Size - Count, ReferenceCount, ReferenceSize - ReferenceCount);
}
