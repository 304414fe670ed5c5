namespace Analysis.Reading;

/// <summary>An article while its page is being read.</summary>
internal sealed class ArticleDraft
{
    /// <summary>What stands above the text: title, subtitle, bylines, column label, in the order of the page.</summary>
    public List<Block> Head { get; } = [];

    /// <summary>The text: paragraphs, headings and notes in reading order.</summary>
    public List<Block> Body { get; } = [];

    public List<Author> Authors { get; } = [];

    public string? Affiliation { get; set; }

    public string? Credit { get; set; }

    public bool HasTitle => Head.Exists(block => block.Role == BlockRole.Title);

    public bool HasByline => Head.Exists(block => block.Role == BlockRole.Byline);
}
