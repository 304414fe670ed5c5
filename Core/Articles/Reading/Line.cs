namespace Analysis.Reading;

/// <summary>A line of the source that holds more than white space.</summary>
/// <param name="Span">Its characters without the white space at its ends.</param>
/// <param name="Indent">The width of the white space before it, in half squares: 4 for two ideographic spaces.</param>
/// <param name="BlankBefore">How many empty lines stand before it.</param>
/// <param name="Width">How wide it is set, in squares; lines beyond any column are only said to be that.</param>
internal readonly record struct Line(TextSpan Span, int Indent, int BlankBefore, double Width)
{
    /// <summary>No column of a page is wider; wider lines are not measured.</summary>
    public const int WidestColumn = 90;
}
