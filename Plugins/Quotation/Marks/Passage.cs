namespace Analysis.Quotation.Marks;

/// <summary>Words between marks.</summary>
/// <param name="Outer">The words with their marks, as far as those are there.</param>
/// <param name="Content">The words.</param>
/// <param name="Depth">How many passages stand around this one.</param>
/// <param name="Continues">Whether it goes on with the quotation that the paragraph before left open.</param>
internal readonly record struct Passage(TextSpan Outer, TextSpan Content, int Depth = 0, bool Continues = false);
