namespace Analysis.Quotation.Marks;

/// <summary>What the marks of an article mean.</summary>
/// <param name="Passages">The passages in document order, none crossing another.</param>
/// <param name="Problems">What had to be repaired to read them so, in order.</param>
internal sealed record MarkReading(List<Passage> Passages, List<MarkProblem> Problems);
