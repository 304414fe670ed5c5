namespace Analysis.Quotation.Sources.Aligning;

/// <summary>A place where an alignment's two sides differ, in elements.</summary>
/// <param name="Kind">What was done to the source.</param>
/// <param name="Quoted">The first element of the quotation concerned.</param>
/// <param name="QuotedCount">How many elements of the quotation.</param>
/// <param name="Original">The first element of the source concerned.</param>
/// <param name="OriginalCount">How many elements of the source.</param>
internal readonly record struct AlignmentStep(DifferenceKind Kind, int Quoted, int QuotedCount, int Original, int OriginalCount);
