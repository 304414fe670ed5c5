namespace Analysis;

/// <summary>A run of characters that stands in the article just as it stands in the source.</summary>
/// <param name="Start">Where the run begins in the article's text.</param>
/// <param name="SourceStart">Where the same run begins in the source.</param>
/// <param name="Length">Its length in UTF-16 code units; at least 1.</param>
public readonly record struct SourceSegment(int Start, int SourceStart, int Length)
{
    /// <summary>The run in the article's text.</summary>
    public TextSpan Span => new(Start, Start + Length);

    /// <summary>The run in the source.</summary>
    public TextSpan Source => new(SourceStart, SourceStart + Length);
}
