namespace Analysis.Enumeration;

/// <summary>The words that say how many items there are: 四个方面, “四力”, 以下几点.</summary>
/// <param name="Span">
/// Where they stand in the article's text, in UTF-16 code units; before the items or after them.
/// </param>
/// <param name="Text">The words.</param>
/// <param name="Count">The number announced; null where it is indefinite.</param>
/// <param name="Status">Whether the items bear it out.</param>
public sealed record EnumerationAnnouncement(TextSpan Span, string Text, int? Count, AnnouncementStatus Status);
