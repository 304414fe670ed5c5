namespace Analysis.Quotation;

/// <summary>A place in a source index that words come from.</summary>
/// <param name="Work">The work; of a poem its title.</param>
/// <param name="Chapter">The chapter, or null.</param>
/// <param name="Author">The author, or null where unknown.</param>
/// <param name="Dynasty">The author's time, or null where unknown.</param>
/// <param name="Text">The words as the source has them.</param>
/// <param name="Score">How well they match, from 0 to 1.</param>
/// <param name="Reference">The name of the index.</param>
/// <param name="Year">About when the work was written, negative before the common era; null where unknown.</param>
/// <param name="Earliest">Whether no source found in this index is earlier. That is no claim about all that was ever written.</param>
/// <param name="Quoting">Whether the passage itself quotes the words: 曰, 云 or a title in 《》 leads up to them.</param>
public sealed record FoundSource(
    string Work,
    string? Chapter,
    string? Author,
    string? Dynasty,
    string Text,
    double Score,
    string Reference,
    int? Year,
    bool Earliest,
    bool Quoting);
