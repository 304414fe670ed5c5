using System.Collections.Immutable;
using Analysis.Enumeration.Ordinals;

namespace Analysis.Enumeration.Checks;

/// <summary>
/// Judges markers that belong to no series: 一是 that nothing goes on with, 二是 that nothing comes before.
/// </summary>
internal sealed class LoneMarkerCheck(OrdinalReader reader, CheckMessages messages)
{
    public void Check(string text, ImmutableArray<EnumerationGroup> groups, MarkerIndex markers, List<Annotation<Diagnostic>> findings)
    {
        var taken = groups.SelectMany(group => group.Items).Select(item => item.Span.Start).ToHashSet();
        foreach (var marker in markers.All)
        {
            if (marker.Style is not { IsSlipAlone: true } || taken.Contains(marker.Span.Start) || markers.Continues(marker.Span.Start))
                continue;
            var words = marker.Span.Of(text);
            findings.Add(new(marker.Span, marker.Number == 1
                ? messages.Make(EnumerationCodes.NeverGoesOn, words)
                : messages.Make(EnumerationCodes.MissingOrdinal + "-first", reader.WithNumber(words, marker.Number - 1), words)));
        }
    }
}
