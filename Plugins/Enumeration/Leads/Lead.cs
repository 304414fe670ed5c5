namespace Analysis.Enumeration.Leads;

/// <summary>The head of a paragraph or sentence.</summary>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="Span">The sentence that stands there, or its first clause where the sentence is long.</param>
/// <param name="Skeleton">See <see cref="Frame.Skeleton"/>.</param>
/// <param name="Word">The length of the lead word that it begins with; 0 for none.</param>
/// <param name="IsShort">Whether the sentence is short enough to head a paragraph by itself.</param>
internal sealed record Lead(int Paragraph, TextSpan Span, string Skeleton, int Word, bool IsShort);
