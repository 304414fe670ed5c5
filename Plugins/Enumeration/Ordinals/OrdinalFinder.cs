using Analysis.Enumeration.Finding;
using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Ordinals;

/// <summary>Finds series of two or more numbered items, in running text, over paragraphs and as headings.</summary>
internal sealed class OrdinalFinder(EnumerationLanguage language) : GroupFinder
{
    private readonly OrdinalScanner scanner = new(new OrdinalReader(language));

    public override void Find(ProseText prose, List<GroupDraft> found, CancellationToken cancellationToken)
    {
        var markers = scanner.Scan(prose, cancellationToken);
        foreach (var series in new OrdinalLinker(scanner, prose).Link(markers, cancellationToken))
        {
            if (series.Markers.Count < 2 || series.Style is null)
                continue;
            var slips = series.Markers.Where((marker, i) => marker.Number != i + 1).Count();
            found.Add(new GroupDraft(EnumerationKind.Ordinal, Confidence(series, slips), EvidenceOf(slips))
            {
                Frame = series.Style.Name,
                Items = OrdinalExtents.ItemsOf(series, prose),
            });
        }
    }

    /// <summary>Numbers that run on without a slip are next to proof; each slip takes some of it.</summary>
    private static double Confidence(OrdinalSeries series, int slips)
    {
        var ordered = series.Markers.Count >= 3 ? 0.99 : 0.95;
        return Math.Round(Math.Max(0.5, ordered - 0.1 * slips), 2);
    }

    private static ReadOnlySpan<EnumerationEvidence> EvidenceOf(int slips) =>
        slips == 0 ? [EnumerationEvidence.Numbers, EnumerationEvidence.NumbersRunOn] : [EnumerationEvidence.Numbers];
}
