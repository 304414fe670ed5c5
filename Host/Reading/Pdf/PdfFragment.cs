namespace Analysis.Host.Reading.Pdf;

/// <summary>Characters that stand side by side on a page, without a gap wide enough to part columns. In points, from the page's lower left.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Left">Where the first one begins.</param>
/// <param name="Right">Where the last one ends.</param>
/// <param name="Baseline">The line that they stand on.</param>
/// <param name="Size">The size of the type.</param>
internal sealed record PdfFragment(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>The upper edge of most characters; less than the type's height, so that lines set solid do not touch.</summary>
    public double Top => Baseline + (0.8 * Size);

    /// <summary>The lower edge of most characters.</summary>
    public double Bottom => Baseline - (0.1 * Size);
}
