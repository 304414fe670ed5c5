using System.Collections.Immutable;

namespace Analysis.Host.Running;

/// <summary>What became of one article.</summary>
/// <param name="Annotated">The article with its layers.</param>
/// <param name="Findings">What checks found in it, in order.</param>
internal sealed record ArticleResult(AnnotatedArticle Annotated, IReadOnlyList<Finding> Findings)
{
    private readonly ImmutableArray<LinePlace> lines;

    /// <summary>What plugins say of the article in sections of a report; empty where no report is made.</summary>
    public ImmutableArray<WrittenSection> Sections { get; init; } = [];

    /// <summary>Where the article's text stands in the lines of the source; found from the article unless set.</summary>
    public ImmutableArray<LinePlace> Lines
    {
        get => lines.IsDefault ? LinePlace.Of(Annotated.Article) : lines;
        init => lines = value;
    }
}
