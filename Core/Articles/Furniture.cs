namespace Analysis;

/// <summary>What a piece of page furniture is.</summary>
public enum FurnitureKind
{
    /// <summary>A column label's reading in Latin letters.</summary>
    Pinyin,

    /// <summary>The label of a column.</summary>
    ColumnLabel,

    /// <summary>A note on where authors work that no article claims.</summary>
    Affiliation,

    /// <summary>A page number.</summary>
    PageNumber,

    /// <summary>Anything else: running heads, dates, editors, separators.</summary>
    Other,
}

/// <summary>Something that belongs to the page and to no article's text.</summary>
/// <param name="Source">Where it stands in the source.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters.</param>
public readonly record struct Furniture(TextSpan Source, FurnitureKind Kind, string Text);
