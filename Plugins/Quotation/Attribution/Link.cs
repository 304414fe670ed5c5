namespace Analysis.Quotation.Attribution;

/// <summary>What ties marked words to a speaker.</summary>
internal sealed record Link(LinkKind Kind, Mention? Speaker, Cue? Cue, bool IsExplicit)
{
    public static Link None { get; } = new(LinkKind.None, null, null, false);

    /// <summary>The kind that an introduction announces.</summary>
    public QuoteKind? Announced { get; init; }

    /// <summary>Whether the text says in so many words that somebody says them.</summary>
    public bool IsStrong => Kind is LinkKind.Colon or LinkKind.Comma or LinkKind.Following or LinkKind.Frame or LinkKind.Series;
}
