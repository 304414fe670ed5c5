namespace Analysis;

/// <summary>A step that an <see cref="ArticleReader"/> takes beyond reading what stands on the page.</summary>
public enum RepairStep
{
    /// <summary>Puts the lines of a hard-wrapped page together again.</summary>
    HardWraps,

    /// <summary>Sets page numbers, running heads, dates, editors and lists of contents apart from the articles.</summary>
    Furniture,

    /// <summary>Leaves out passages that stand on the page more than once.</summary>
    RepeatedPassages,

    /// <summary>Gives paragraphs that stand before a title or among another article's to their own article.</summary>
    OrphanParagraphs,

    /// <summary>Puts the end of an article, or its second column, that is printed before its beginning back behind it.</summary>
    ReadingOrder,

    /// <summary>Parts paragraphs that were run together, where what follows can only be a beginning.</summary>
    RunTogetherParagraphs,

    /// <summary>Joins what the end of a column or a page cut in two.</summary>
    BrokenParagraphs,
}
