namespace Analysis.Quotation;

/// <summary>A place that the words come from.</summary>
/// <param name="Work">The work.</param>
/// <param name="Chapter">The chapter, or null.</param>
/// <param name="Author">The author, or null.</param>
/// <param name="Dynasty">The author's time, or null.</param>
/// <param name="Text">The words as the source has them.</param>
/// <param name="Score">How well they match, from 0 to 1.</param>
/// <param name="Reference">The collection that holds the source.</param>
public sealed record QuoteSource(
    string Work, string? Chapter, string? Author, string? Dynasty, string Text, double Score, string Reference);
