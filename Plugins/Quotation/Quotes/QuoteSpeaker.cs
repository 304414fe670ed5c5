namespace Analysis.Quotation;

/// <summary>Who said the words.</summary>
/// <param name="Name">The fullest form of the name in the article; never empty.</param>
/// <param name="Span">Where the speaker is named nearest to the words, in whatever form.</param>
public sealed record QuoteSpeaker(string Name, TextSpan Span);
