namespace Analysis.Quotation;

/// <summary>The verb that gives the words to a speaker.</summary>
/// <param name="Text">The verb as it stands; never empty.</param>
/// <param name="Span">Where it stands in the article's text.</param>
public sealed record QuoteCue(string Text, TextSpan Span);
