using Analysis.Enumeration.Finding;

namespace Analysis.Enumeration.Nesting;

/// <summary>
/// Puts the drafts in document order, finds for each the item that holds it, and makes the layer's values.
/// </summary>
internal static class NestedLayer
{
    public static IEnumerable<Annotation<EnumerationGroup>> Arrange(
        List<GroupDraft> drafts, string text, CancellationToken cancellationToken)
    {
        // Of groups with one span the one found first, by the surer finder, holds the others.
        var ordered = drafts.OrderBy(draft => draft.Span).ToList();
        var indexes = new Dictionary<GroupDraft, int>(ordered.Count);
        for (var i = 0; i < ordered.Count; i++)
            indexes.Add(ordered[i], i);
        FindParents(ordered, cancellationToken);
        foreach (var draft in ordered)
        {
            var parent = draft.Parent is null ? null : new EnumerationParent(indexes[draft.Parent], draft.ParentItem);
            var marker = draft.Items.Count > 0 ? draft.Items[0].Marker?.Of(text) : null;
            yield return new(draft.Span, new EnumerationGroup(
                draft.Kind, draft.Frame, marker, draft.Confidence, draft.Evidence, [.. draft.Items], draft.Announced, draft.Closing, parent));
        }
    }

    /// <summary>
    /// One walk in document order with the groups that are still open: of those the innermost with an item that holds
    /// the whole group is its parent. Few groups are open at a time, and a bound keeps it so on any text.
    /// </summary>
    private static void FindParents(List<GroupDraft> ordered, CancellationToken cancellationToken)
    {
        const int mostOpen = 64;
        var open = new List<GroupDraft>();
        foreach (var draft in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            open.RemoveAll(other => other.Span.End <= draft.Span.Start);
            for (var i = open.Count - 1; i >= 0 && draft.Parent is null; i--)
            {
                var item = ItemHolding(open[i].Items, draft.Span);
                if (item >= 0 && !draft.Items.Contains(open[i].Items[item]))
                    (draft.Parent, draft.ParentItem) = (open[i], item);
            }

            if (draft.Items.Count > 0)
                open.Add(draft);
            if (open.Count > mostOpen)
                open.RemoveAt(0);
        }
    }

    private static int ItemHolding(List<EnumerationItem> items, TextSpan span)
    {
        int low = 0, high = items.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (items[middle].Span.Contains(span))
                return middle;
            if (items[middle].Span.Start <= span.Start)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
