using System.Collections.Immutable;

namespace Analysis.Quotation;

/// <summary>What a built source index holds.</summary>
/// <param name="Works">Works; each poem of a collection is one.</param>
/// <param name="Characters">UTF-16 code units of text.</param>
/// <param name="TextBytes">The length of the text in UTF-8.</param>
/// <param name="FileBytes">The length of the index file.</param>
/// <param name="Skipped">Files that could not be read, with the reason: <c>path: reason</c>.</param>
public sealed record SourceIndexSummary(
    int Works, long Characters, long TextBytes, long FileBytes, ImmutableArray<string> Skipped);
