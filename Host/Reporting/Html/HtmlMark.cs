namespace Analysis.Host.Reporting.Html;

/// <summary>Words of an article that are marked.</summary>
/// <param name="Span">The words.</param>
/// <param name="Style">The class of the mark.</param>
/// <param name="Caption">What is said of them when they are pointed at.</param>
internal readonly record struct HtmlMark(TextSpan Span, string Style, string Caption);
