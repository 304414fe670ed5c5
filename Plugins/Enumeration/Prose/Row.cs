namespace Analysis.Enumeration.Prose;

/// <summary>
/// Clauses that follow one another at one depth of quotation: those of a paragraph, or those within one pair of marks.
/// </summary>
/// <param name="Paragraph">The index of the article's paragraph.</param>
/// <param name="Span">What the row covers: the paragraph, or what stands between the marks.</param>
/// <param name="First">The index of its first clause.</param>
/// <param name="Count">How many clauses it has.</param>
/// <param name="Opening">The mark before it; '\0' for a paragraph.</param>
internal readonly record struct Row(int Paragraph, TextSpan Span, int First, int Count, char Opening);
