using Analysis;

namespace Journal;

/// <summary>Finds nothing; an analyzer may keep a journal as long as it does not change what it says of an article.</summary>
public sealed class JournalAnalyzer(JournalFile journal) : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("journal.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        journal.Write($"{article.Article.Id} {article.Article.Text.Length}");
        return [];
    }
}
