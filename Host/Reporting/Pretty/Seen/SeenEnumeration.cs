using System.Collections.Immutable;

namespace Analysis.Host.Reporting.Pretty.Seen;

/// <summary>An enumeration as this report sees it. What the layer says beyond that is not read.</summary>
/// <param name="Kind">Which kind, by the output format's name.</param>
/// <param name="Frame">What the items have in common, or null.</param>
/// <param name="Items">The items, in order.</param>
/// <param name="Announced">What says beforehand how many there are, or null.</param>
/// <param name="Parent">The item that this enumeration stands in, or null.</param>
internal sealed record SeenEnumeration(
    string? Kind, string? Frame, ImmutableArray<SeenItem> Items, SeenAnnouncement? Announced, SeenParent? Parent);

/// <summary>An item of an enumeration.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Marker">The marker among them, or null.</param>
internal sealed record SeenItem(TextSpan Span, TextSpan? Marker);

/// <summary>What says how many items there are.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Count">The number, or null where it is none.</param>
/// <param name="Status">Whether the items agree, by the output format's name.</param>
internal sealed record SeenAnnouncement(string? Text, int? Count, string? Status);

/// <summary>An item of another enumeration of the same layer.</summary>
/// <param name="Group">The other's index in the layer.</param>
/// <param name="Item">The item's index in it.</param>
internal sealed record SeenParent(int Group, int Item);
