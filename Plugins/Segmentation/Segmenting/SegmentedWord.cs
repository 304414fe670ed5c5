namespace Analysis.Segmentation;

/// <summary>A word of a text.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units.</param>
/// <param name="Word">What it is.</param>
public readonly record struct SegmentedWord(TextSpan Span, WordReference Word);
