namespace Analysis.Reading;

/// <summary>What a block is to the page, as far as it is known.</summary>
internal enum BlockRole
{
    Body,
    Heading,
    Title,
    Subtitle,
    Byline,
    Note,
    ColumnLabel,
    Pinyin,
    PageNumber,
    Affiliation,
    OtherFurniture,
    Duplicate,
}
