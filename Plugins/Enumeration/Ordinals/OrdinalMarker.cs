namespace Analysis.Enumeration.Ordinals;

/// <summary>A marker in the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Number">The number that it names, at least 1.</param>
/// <param name="Style">How it is written; null for a word such as 首先, which takes the style of what follows it.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="Row">The index of its row of clauses.</param>
/// <param name="AtHead">Whether its paragraph begins with it.</param>
/// <param name="IsElided">Whether … stands before it: items are left out on purpose.</param>
internal sealed record OrdinalMarker(
    TextSpan Span, int Number, OrdinalStyle? Style, int Paragraph, int Row, bool AtHead, bool IsElided = false)
{
    /// <summary>The level of its style: 0 in running text.</summary>
    public int Level => Style?.Level ?? 0;
}
