namespace Analysis.Host.Reporting.Texts;

/// <summary>An element around words of a paragraph.</summary>
/// <param name="Span">The words.</param>
/// <param name="Element">The element's name.</param>
/// <param name="Type">Its attribute <c>type</c>, or null.</param>
/// <param name="Number">Its attribute <c>n</c>, or null.</param>
internal readonly record struct TeiMark(TextSpan Span, string Element, string? Type = null, string? Number = null);
