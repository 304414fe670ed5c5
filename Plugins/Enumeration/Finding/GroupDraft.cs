using System.Collections.Immutable;

namespace Analysis.Enumeration.Finding;

/// <summary>An enumeration while it is being put together: a finder makes it, later steps add to it.</summary>
/// <param name="kind">What holds the items together.</param>
/// <param name="confidence">How sure the finding is.</param>
/// <param name="evidence">What it rests on, apart from a count.</param>
internal sealed class GroupDraft(EnumerationKind kind, double confidence, params ReadOnlySpan<EnumerationEvidence> evidence)
{
    private readonly ImmutableArray<EnumerationEvidence> evidence = [.. evidence];

    public EnumerationKind Kind { get; } = kind;

    public double Confidence { get; } = confidence;

    /// <summary>What it rests on; an announcement that the items bear out counts.</summary>
    public ImmutableArray<EnumerationEvidence> Evidence =>
        Announced is { Status: AnnouncementStatus.Agrees } ? [.. evidence.Append(EnumerationEvidence.Count).Order()] : evidence;

    public string? Frame { get; init; }

    public List<EnumerationItem> Items { get; init; } = [];

    public EnumerationAnnouncement? Announced { get; set; }

    /// <summary>Where each item closes with a refrain, that of the last.</summary>
    public TextSpan? Closing { get; set; }

    /// <summary>The closest enumeration with an item that holds this one.</summary>
    public GroupDraft? Parent { get; set; }

    /// <summary>The index of that item.</summary>
    public int ParentItem { get; set; }

    /// <summary>From the first item's start to the last one's end; without items, the announcement.</summary>
    public TextSpan Span => Items.Count > 0
        ? new TextSpan(Items[0].Span.Start, Items[^1].Span.End)
        : Announced?.Span ?? default;
}
