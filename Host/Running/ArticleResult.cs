namespace Analysis.Host.Running;

/// <summary>What became of one article.</summary>
/// <param name="Annotated">The article with its layers.</param>
/// <param name="Findings">What checks found in it, in order.</param>
internal sealed record ArticleResult(AnnotatedArticle Annotated, IReadOnlyList<Finding> Findings);
