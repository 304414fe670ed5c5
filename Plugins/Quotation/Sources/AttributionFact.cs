namespace Analysis.Quotation;

/// <summary>What is known of a line whose usual attribution is wrong or cannot be shown.</summary>
/// <param name="Line">The line.</param>
/// <param name="Popular">To whom or what it is usually given.</param>
/// <param name="Status">What is the matter.</param>
/// <param name="Fact">The facts, a sentence or two in Chinese.</param>
public sealed record AttributionFact(string Line, string Popular, AttributionStatus Status, string Fact);
