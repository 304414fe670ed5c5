namespace Analysis.Quotation.Sources.Formats;

/// <summary>A work's standing as a source: of works that have the same words, the higher one is named first.</summary>
internal enum WorkTier : byte
{
    /// <summary>What others quote: the classics and the masters.</summary>
    Classic = 1,

    /// <summary>The dynastic histories and their like.</summary>
    History = 2,

    /// <summary>Verse, essays, plays, novels.</summary>
    Literature = 3,

    /// <summary>What lives on quoting: commentaries, notes, encyclopedias, poetry talks, primers.</summary>
    Compilation = 4,
}
