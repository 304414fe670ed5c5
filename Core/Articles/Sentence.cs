namespace Analysis;

/// <summary>A sentence, with its final punctuation and closing marks; never empty, never over a paragraph's end.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
public readonly record struct Sentence(TextSpan Span);
