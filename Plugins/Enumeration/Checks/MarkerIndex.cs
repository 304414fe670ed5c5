using Analysis.Enumeration.Ordinals;

namespace Analysis.Enumeration.Checks;

/// <summary>
/// The markers of an article in its order, and which of them run on through sections: the numbers of lower headings
/// may go
/// on from the last of them under the higher heading before.
/// </summary>
internal sealed class MarkerIndex
{
    private readonly HashSet<int> continued = [];

    public MarkerIndex(List<OrdinalMarker> markers)
    {
        All = markers;
        // By style and number, where the numbering that began at the last 1 has them.
        var starts = new Dictionary<(OrdinalStyle, int), int>();
        var lastOfLevel = new Dictionary<int, int>();
        foreach (var marker in markers)
        {
            if (marker.Style is not { Level: > 0 } style)
                continue;
            if (marker.Number == 1)
            {
                for (var number = 1; starts.Remove((style, number)); number++)
                {
                }
            }

            if (starts.TryGetValue((style, marker.Number - 1), out var before)
                && lastOfLevel.Any(heading => heading.Key < style.Level && heading.Value > before))
                continued.Add(marker.Span.Start);
            starts[(style, marker.Number)] = marker.Span.Start;
            lastOfLevel[style.Level] = marker.Span.Start;
        }
    }

    public List<OrdinalMarker> All { get; }

    /// <summary>
    /// Whether the marker that begins at <paramref name="start"/> goes on with the section before its own.
    /// </summary>
    public bool Continues(int start) => continued.Contains(start);
}
