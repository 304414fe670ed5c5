namespace Analysis.Enumeration.Ordinals;

/// <summary>Markers that belong together, while more may come.</summary>
internal sealed class OrdinalSeries(OrdinalMarker first)
{
    private int longestStep;

    public List<OrdinalMarker> Markers { get; } = [first];

    /// <summary>The style; of a series that a word begins, the style of what follows it.</summary>
    public OrdinalStyle? Style { get; private set; } = first.Style;

    public int Level => Last.Level;

    public OrdinalMarker Last => Markers[^1];

    /// <summary>The highest number so far.</summary>
    public int Highest { get; private set; } = first.Number;

    /// <summary>
    /// Whether its items fill one paragraph each, or less: then one that comes later is none of them.
    /// </summary>
    public bool IsTight => Markers.Count > 1 && longestStep <= 1;

    /// <summary>Where a series around this one went on, and so ended it; the text's end until then.</summary>
    public int ClosedAt { get; set; } = int.MaxValue;

    public void Add(OrdinalMarker marker)
    {
        // An item whose number is missing has its paragraph all the same.
        var missing = Math.Max(0, marker.Number - Last.Number - 1);
        longestStep = Math.Max(longestStep, marker.Paragraph - Last.Paragraph - missing);
        Markers.Add(marker);
        Style ??= marker.Style;
        Highest = Math.Max(Highest, marker.Number);
    }
}
