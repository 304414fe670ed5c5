namespace Analysis.Quotation.Sources.Formats;

/// <summary>A piece of text as a corpus brings it, a paragraph or a poem, with what the corpus says of it.</summary>
/// <param name="Work">The work that it stands in; null where <paramref name="Chapter"/> is a work of its own, as a poem's title is.</param>
/// <param name="Chapter">The chapter, or the title of a work of its own.</param>
/// <param name="Author">Its author, where the corpus says.</param>
/// <param name="Dynasty">The author's time, where the corpus says.</param>
/// <param name="Text">The text itself.</param>
/// <param name="IsNote">Whether it is commentary and no text of the work.</param>
internal readonly record struct CorpusText(
    string? Work, string? Chapter, string? Author, string? Dynasty, string Text, bool IsNote = false);
