namespace Analysis;

/// <summary>A paragraph of plain text in a section of a report. Immutable.</summary>
/// <param name="text">The text; nothing in it is markup.</param>
/// <param name="place">What of the article's text it speaks of, for a link to it, or null.</param>
public sealed class ReportParagraph(string text, TextSpan? place = null) : ReportBlock
{
    /// <summary>The text.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>What of the article's text it speaks of, or null.</summary>
    public TextSpan? Place { get; } = place;
}
