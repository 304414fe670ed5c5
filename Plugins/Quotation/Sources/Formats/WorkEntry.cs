using System.Collections.Immutable;

namespace Analysis.Quotation.Sources.Formats;

/// <summary>What is known of a work; what is null or unknown the corpus may say.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Author">Its author, or null.</param>
/// <param name="Dynasty">The author's time, or null.</param>
/// <param name="Year">About when it was written, or null.</param>
/// <param name="Tier">Its standing as a source.</param>
/// <param name="IsCollection">Whether its chapters are works of their own, as the poems of an anthology are.</param>
/// <param name="ChapterAliases">Names of parts of chapters: the chapter's name by the part's.</param>
/// <param name="Books">Books that are parts of the work: their names go before those of their chapters.</param>
internal sealed record WorkEntry(
    string Name,
    string? Author,
    string? Dynasty,
    short? Year,
    WorkTier Tier,
    bool IsCollection,
    ImmutableDictionary<string, string> ChapterAliases,
    ImmutableHashSet<string> Books);
