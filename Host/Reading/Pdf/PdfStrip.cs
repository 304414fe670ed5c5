namespace Analysis.Host.Reading.Pdf;

/// <summary>What stands on a page between two heights that no character crosses.</summary>
internal sealed class PdfStrip
{
    private readonly List<PdfGap> gaps = [];

    private PdfStrip(List<PdfFragment> fragments)
    {
        Fragments = fragments;
        Size = fragments.Max(fragment => fragment.Size);
        var edge = double.NegativeInfinity;
        foreach (var fragment in fragments.OrderBy(fragment => fragment.Left))
        {
            if (fragment.Left > edge)
                gaps.Add(new PdfGap(edge, fragment.Left));
            edge = Math.Max(edge, fragment.Right);
        }

        gaps.Add(new PdfGap(edge, double.PositiveInfinity));
    }

    /// <summary>Its fragments.</summary>
    public List<PdfFragment> Fragments { get; }

    /// <summary>The size of the largest type in it.</summary>
    public double Size { get; }

    /// <summary>Where nothing stands in it, with text on both sides.</summary>
    public IEnumerable<PdfGap> InnerGaps => gaps.Skip(1).SkipLast(1);

    /// <summary>The strips of a part of a page, from the top.</summary>
    public static List<PdfStrip> Of(List<PdfFragment> part)
    {
        var strips = new List<PdfStrip>();
        var fragments = new List<PdfFragment>();
        var bottom = 0.0;
        foreach (var fragment in part.OrderByDescending(fragment => fragment.Top))
        {
            if (fragments.Count > 0 && fragment.Top < bottom)
            {
                strips.Add(new PdfStrip(fragments));
                fragments = [];
            }

            bottom = fragments.Count == 0 ? fragment.Bottom : Math.Min(bottom, fragment.Bottom);
            fragments.Add(fragment);
        }

        strips.Add(new PdfStrip(fragments));
        return strips;
    }

    /// <summary>The widest part of <paramref name="gap"/> in which nothing stands here either.</summary>
    public PdfGap Narrow(PdfGap gap) => gaps.Select(own => own.Common(gap)).MaxBy(common => common.Width);

    /// <summary>How many lines stand on both sides of <paramref name="gap"/>: the smaller number.</summary>
    public int LinesBeside(PdfGap gap) =>
        Math.Min(Fragments.Count(fragment => fragment.Right <= gap.Left), Fragments.Count(fragment => fragment.Left >= gap.Right));
}
