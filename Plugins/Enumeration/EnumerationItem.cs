using System.Text.Json.Serialization;

namespace Analysis.Enumeration;

/// <summary>One member of an enumeration.</summary>
/// <param name="Span">
/// The whole member, from its marker to its end: the next member's marker, or the end of the clause, sentence or
/// paragraphs that it takes up. UTF-16 code units of the article's text.
/// </param>
/// <param name="Marker">
/// The words that mark it (一是, 首先, the shared lead), within <paramref name="Span"/>; or null.
/// </param>
/// <param name="Ordinal">The number that its marker names, as the text has it; null where it names none.</param>
[method: JsonConstructor]
public readonly record struct EnumerationItem(TextSpan Span, TextSpan? Marker, int? Ordinal);
