namespace Analysis.Enumeration.Prose;

/// <summary>
/// Words between two stops, without the stop that ends them. A quotation within a clause belongs to it as a whole,
/// whatever stops it holds.
/// </summary>
/// <param name="Span">Where the words stand; never empty, no blanks at its ends.</param>
/// <param name="Stop">What ends it.</param>
/// <param name="End">Where its stop ends, in the article's text.</param>
internal readonly record struct Clause(TextSpan Span, Stop Stop, int End);
