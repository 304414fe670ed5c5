using System.Collections.Immutable;

namespace Analysis.Host.Running;

/// <summary>What became of one document.</summary>
/// <param name="Path">Its name.</param>
/// <param name="Page">What was read, or null where it could not be.</param>
/// <param name="Findings">What was noticed of the page as a whole, in order.</param>
/// <param name="Articles">The page's articles, in order.</param>
/// <param name="Error">Why it could not be read, or null.</param>
internal sealed record DocumentResult(
    string Path, Page? Page, IReadOnlyList<Finding> Findings, ImmutableArray<ArticleResult> Articles, string? Error)
{
    /// <summary>A document that could not be read.</summary>
    public static DocumentResult Unreadable(string path, string error) => new(path, null, [], [], error);
}
