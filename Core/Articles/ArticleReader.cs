namespace Analysis;

/// <summary>Makes the articles of a page of plain text. Immutable and thread-safe.</summary>
public sealed class ArticleReader
{
    /// <summary>Reads a page.</summary>
    /// <remarks>Never throws, whatever the text holds.</remarks>
    public Page Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var whole = Article.FromText(source.Text, source.Name + "#1");
        var article = new Article(whole.Id, whole.Text, whole.Paragraphs, source, whole.Map);
        return new Page(source, article.Paragraphs.IsEmpty ? [] : [article], [], [], []);
    }
}
