namespace Analysis.Enumeration.Finding;

/// <summary>An enumeration while it is being put together: a finder makes it, later steps add to it.</summary>
internal sealed class GroupDraft(EnumerationKind kind, double confidence)
{
    public EnumerationKind Kind { get; } = kind;

    public double Confidence { get; } = confidence;

    public string? Frame { get; init; }

    public List<EnumerationItem> Items { get; init; } = [];

    public EnumerationAnnouncement? Announced { get; set; }

    /// <summary>The closest enumeration with an item that holds this one.</summary>
    public GroupDraft? Parent { get; set; }

    /// <summary>The index of that item.</summary>
    public int ParentItem { get; set; }

    /// <summary>From the first item's start to the last one's end; without items, the announcement.</summary>
    public TextSpan Span => Items.Count > 0
        ? new TextSpan(Items[0].Span.Start, Items[^1].Span.End)
        : Announced?.Span ?? default;
}
