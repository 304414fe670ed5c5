using Analysis.Enumeration.Ordinals;

namespace Analysis.Enumeration.Checks;

/// <summary>Judges the numbers and the style of one numbered series.</summary>
internal sealed class SeriesCheck(OrdinalReader reader, CheckMessages messages)
{
    /// <summary>Adds what is wrong with <paramref name="series"/> to <paramref name="findings"/>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="series">A numbered series.</param>
    /// <param name="markers">The markers of the article: numbers of headings may run on through sections.</param>
    /// <param name="findings">Where the findings go.</param>
    public void Check(string text, EnumerationGroup series, MarkerIndex markers, List<Annotation<Diagnostic>> findings)
    {
        var items = series.Items;
        var first = items[0].Ordinal ?? 1;
        var least = items.MinBy(item => item.Ordinal);
        if (least.Ordinal > 1 && !markers.Continues(least.Span.Start))
            Add(findings, least, messages.Make(EnumerationCodes.MissingOrdinal + "-first", Like(text, least, 1), MarkerOf(text, least)));
        var counts = items.GroupBy(item => item.Ordinal ?? 0).ToDictionary(group => group.Key, group => group.Count());
        var seen = new HashSet<int> { first };
        for (var i = 1; i < items.Length; i++)
        {
            var (before, here) = (items[i - 1].Ordinal ?? i, items[i].Ordinal ?? i + 1);
            if (!seen.Add(here))
                Add(findings, items[i], messages.Make(EnumerationCodes.DuplicateOrdinal, MarkerOf(text, items[i])));
            else if (here < before)
                Add(findings, items[i], messages.Make(EnumerationCodes.OutOfOrder, MarkerOf(text, items[i - 1]), MarkerOf(text, items[i])));
            else if (here > before + 1 && !OrdinalScanner.IsElided(text, items[i].Span.Start))
                CheckGap(text, series, i, counts, findings);
        }

        CheckStyles(text, series, findings);
    }

    /// <summary>
    /// Reports the first number that is missing before item <paramref name="i"/>, unless it comes later or a repeated
    /// one took its place.
    /// </summary>
    private void CheckGap(
        string text, EnumerationGroup series, int i, Dictionary<int, int> counts, List<Annotation<Diagnostic>> findings)
    {
        var (before, here) = (series.Items[i - 1], series.Items[i]);
        if (counts[before.Ordinal ?? 0] > 1)
            return;
        for (var missing = before.Ordinal + 1; missing < here.Ordinal; missing++)
        {
            if (counts.ContainsKey(missing.Value))
                continue;
            Add(findings, here, messages.Make(
                EnumerationCodes.MissingOrdinal, Like(text, here, missing.Value), MarkerOf(text, before), MarkerOf(text, here)));
            return;
        }
    }

    private void CheckStyles(string text, EnumerationGroup series, List<Annotation<Diagnostic>> findings)
    {
        EnumerationItem? styled = null;
        OrdinalStyle? style = null;
        foreach (var item in series.Items)
        {
            if (item.Marker is not { } marker)
                continue;
            reader.Read(text.AsSpan(marker.Start), opensPart: true, out var here, out _);
            // A word such as 首先 goes with every style.
            if (here is null)
                continue;
            if (style is not null && here != style)
            {
                Add(findings, item, messages.Make(EnumerationCodes.MixedMarkers, MarkerOf(text, styled!.Value), MarkerOf(text, item)));
                return;
            }

            (style, styled) = (here, item);
        }
    }

    private static void Add(List<Annotation<Diagnostic>> findings, EnumerationItem item, Diagnostic finding) =>
        findings.Add(new(item.Marker ?? item.Span, finding));

    private static string MarkerOf(string text, EnumerationItem item) => item.Marker?.Of(text) ?? "";

    /// <summary>The marker of <paramref name="item"/> with another number.</summary>
    private string Like(string text, EnumerationItem item, int number) => reader.WithNumber(MarkerOf(text, item), number);
}
