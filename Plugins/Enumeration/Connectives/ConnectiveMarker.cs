namespace Analysis.Enumeration.Connectives;

/// <summary>A connective in the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Place">Its place in its chain.</param>
/// <param name="Row">The index of its row of clauses.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="AtHead">Whether its paragraph begins with it.</param>
internal readonly record struct ConnectiveMarker(TextSpan Span, int Place, int Row, int Paragraph, bool AtHead);
