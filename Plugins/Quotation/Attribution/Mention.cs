namespace Analysis.Quotation.Attribution;

/// <summary>Somebody named in a text.</summary>
/// <param name="Name">The name, or the phrase that stands for one.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What the name is.</param>
/// <param name="Title">The post or calling beside the name, or null.</param>
internal sealed record Mention(string Name, TextSpan Span, MentionKind Kind, string? Title = null);
