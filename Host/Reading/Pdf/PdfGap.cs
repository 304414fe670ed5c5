namespace Analysis.Host.Reading.Pdf;

/// <summary>Where nothing stands from left to right, in points.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
internal readonly record struct PdfGap(double Left, double Right)
{
    /// <summary>How wide it is.</summary>
    public double Width => Right - Left;

    /// <summary>What both have in common; of no width or less where that is nothing.</summary>
    public PdfGap Common(PdfGap other) => new(Math.Max(Left, other.Left), Math.Min(Right, other.Right));
}
