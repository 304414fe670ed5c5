namespace Analysis.Host.Reading.Pdf;

/// <summary>The lines of a column, or of a part of one, and how they are set.</summary>
internal sealed class PdfBlock
{
    /// <summary>A distance between lines that is so many times the usual one parts paragraphs.</summary>
    private const double Parted = 1.12;

    /// <summary>A line that ends so many sizes of its type before the edge has no room for what may not begin a line.</summary>
    private const double Room = 2;

    /// <summary>No column is narrower, in sizes of the type.</summary>
    private const double Narrowest = 6;

    private readonly double right;
    private readonly double usualDistance;

    /// <summary>Measures <paramref name="lines"/>, of which there is one at least.</summary>
    public PdfBlock(List<PdfFragment> lines)
    {
        Lines = lines;
        Left = lines.Min(line => line.Left);
        right = lines.Max(line => line.Right);
        var distances = lines.Zip(lines.Skip(1), (above, below) => above.Baseline - below.Baseline).Order().ToList();
        usualDistance = distances.Count == 0 ? 1 : Math.Max(distances[(distances.Count - 1) / 2], 0.1);
    }

    /// <summary>The lines, from the top.</summary>
    public List<PdfFragment> Lines { get; }

    /// <summary>The left edge.</summary>
    public double Left { get; }

    /// <summary>How far the line behind line <paramref name="i"/> is from it, as a multiple of the usual distance.</summary>
    public double DistanceBehind(int i) => (Lines[i].Baseline - Lines[i + 1].Baseline) / usualDistance;

    /// <summary>
    /// Whether the line behind line <paramref name="i"/> is more of its paragraph: this one is full, and the next one is
    /// of the same type, not indented and no further away than lines are.
    /// </summary>
    public bool GoesOn(int i)
    {
        var (line, next) = (Lines[i], Lines[i + 1]);
        return right - Left >= Narrowest * line.Size
            && line.Right >= right - (Room * line.Size)
            && Math.Abs(line.Size - next.Size) < 0.05 * line.Size
            && next.Left - line.Left < 0.5 * line.Size
            && DistanceBehind(i) <= Parted;
    }
}
