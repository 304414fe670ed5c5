using System.Collections.Immutable;

namespace Analysis.Enumeration.Finding;

/// <summary>Where the items of the groups found so far begin. Immutable.</summary>
internal sealed class ItemStarts(List<GroupDraft> drafts)
{
    private readonly ImmutableArray<int> starts = [.. drafts.SelectMany(draft => draft.Items).Select(item => item.Span.Start).Order()];

    /// <summary>Whether an item begins at <paramref name="position"/>.</summary>
    public bool Contains(int position) => starts.BinarySearch(position) >= 0;

    /// <summary>Whether an item begins behind <paramref name="from"/> and before <paramref name="to"/>.</summary>
    public bool AnyBetween(int from, int to)
    {
        var at = starts.BinarySearch(from + 1);
        at = at < 0 ? ~at : at;
        return at < starts.Length && starts[at] < to;
    }
}
