namespace Analysis;

/// <summary>What a paragraph is to its article.</summary>
public enum ParagraphRole
{
    /// <summary>The article's title.</summary>
    Title,

    /// <summary>A line that belongs to the title, such as one that begins with ——.</summary>
    Subtitle,

    /// <summary>Who wrote the article.</summary>
    Byline,

    /// <summary>The heading of a section; <see cref="Paragraph.Level"/> says how deep.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>A note on the article: a credit, the authors' posts, an editor's remark.</summary>
    Note,
}
