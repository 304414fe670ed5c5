namespace Analysis.Quotation;

/// <summary>One place where the quoted words depart from their source.</summary>
/// <param name="Op">What was done to the source's words.</param>
/// <param name="Span">The quoted words concerned, in the article's text; empty where words are missing.</param>
/// <param name="Quoted">The words as quoted.</param>
/// <param name="Original">The words as the source has them.</param>
public sealed record QuoteDifference(DifferenceKind Op, TextSpan Span, string Quoted, string Original);
