using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Ordinals;

/// <summary>
/// Links markers to series, in one walk with the series that are still open, the outermost first. A marker goes to the
/// innermost series that it continues exactly; else it may leave a gap, repeat a number or go back, but then only
/// close by:
/// such a series is a slip of the text, and checks report it.
/// </summary>
internal sealed class OrdinalLinker(OrdinalScanner scanner, ProseText prose)
{
    /// <summary>How many series may be open at once; the outermost is given up for another.</summary>
    private const int MostOpen = 12;

    /// <summary>How many paragraphs may lie between two markers in running text that follow one another.</summary>
    private const int ReachOfRunning = 12;

    /// <summary>How many between two headings of a series whose other items fill one paragraph each.</summary>
    private const int ReachOfTight = 4;

    /// <summary>How many paragraphs may lie between two markers at paragraph heads that don't.</summary>
    private const int ReachOfSlips = 4;

    /// <summary>How many between two such headings.</summary>
    private const int ReachOfHeadings = 60;

    /// <summary>The largest gap that is taken for a slip.</summary>
    private const int LargestGap = 3;

    private readonly List<OrdinalSeries> open = [];
    private readonly List<OrdinalSeries> series = [];

    /// <summary>All series, also those of one marker, in the order of their first markers.</summary>
    public List<OrdinalSeries> Link(List<OrdinalMarker> markers, CancellationToken cancellationToken)
    {
        foreach (var marker in markers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var at = Innermost(s => Continues(s, marker));
            if (at < 0)
                at = Innermost(s => Slips(s, marker));
            if (at >= 0)
                Join(at, marker);
            else
                Open(marker);
        }

        return series;
    }

    private int Innermost(Predicate<OrdinalSeries> fits) => open.FindLastIndex(fits);

    private bool Continues(OrdinalSeries s, OrdinalMarker marker)
    {
        if (marker.Number != s.Highest + 1 || marker.Level != s.Level)
            return false;
        var reach = marker.Level == 0 ? ReachOfRunning : s.IsTight ? ReachOfTight : int.MaxValue;
        if (marker.Paragraph - s.Last.Paragraph > reach)
            return false;
        // Another style goes on with a series only where it has none of its own to go on with.
        return s.Style is null || marker.Style is null || s.Style == marker.Style || (s.Level == 0 && IsNear(s, marker));
    }

    private bool Slips(OrdinalSeries s, OrdinalMarker marker) =>
        marker.Style is not null
        && s.Style == marker.Style
        && IsNear(s, marker)
        && (marker.IsElided || marker.Number - s.Highest <= LargestGap)
        && (marker.Number > 1 || s.Highest == 1 || s.Markers[0].Number > 1)
        && (marker.Number > s.Highest || !s.IsTight || marker.Paragraph - s.Last.Paragraph <= 1);

    private static bool IsNear(OrdinalSeries s, OrdinalMarker marker)
    {
        var distance = marker.Paragraph - s.Last.Paragraph;
        return distance == 0
            || (marker.AtHead && s.Last.AtHead && distance <= (marker.Level > 0 ? ReachOfHeadings : ReachOfSlips));
    }

    private void Join(int at, OrdinalMarker marker)
    {
        for (var i = open.Count - 1; i > at; i--)
            open[i].ClosedAt = marker.Span.Start;
        open.RemoveRange(at + 1, open.Count - at - 1);
        open[at].Add(marker);
    }

    private void Open(OrdinalMarker marker)
    {
        OrdinalSeries opened;
        if (marker.Number == 2 && scanner.FirstBefore(prose, marker, open.Count > 0 ? open[^1].Last.Span.End : 0) is { } first)
        {
            opened = new OrdinalSeries(first);
            opened.Add(marker);
        }
        else
        {
            opened = new OrdinalSeries(marker);
        }

        // A heading ends every series of lower headings and of running text.
        if (marker.Level > 0)
        {
            foreach (var inner in open.Where(s => s.Level > marker.Level))
                inner.ClosedAt = marker.Span.Start;
            open.RemoveAll(s => s.Level > marker.Level);
        }

        series.Add(opened);
        open.Add(opened);
        if (open.Count > MostOpen)
            open.RemoveAt(0);
    }
}
