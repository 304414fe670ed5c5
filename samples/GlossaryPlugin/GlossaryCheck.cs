using Analysis;

namespace Glossary;

/// <summary>Finds the glossary's words. Sorts, since annotations are yielded in the order of their spans.</summary>
public sealed class GlossaryCheck(GlossaryFile glossary, GlossaryOptions options) : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("glossary.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var found = new List<Annotation<Diagnostic>>();
        foreach (var (word, instead) in glossary.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = IndexOf(article, word, 0); at >= 0; at = IndexOf(article, word, at + word.Length))
                found.Add(new(new TextSpan(at, at + word.Length), new("GLO001", options.Severity, $"“{word}”宜作“{instead}”。")));
        }

        var inOrder = found.OrderBy(annotation => annotation.Span);
        return options.Most > 0 ? inOrder.Take(options.Most) : inOrder;
    }

    private static int IndexOf(AnnotatedArticle article, string word, int from) =>
        article.Article.Text.IndexOf(word, from, StringComparison.Ordinal);
}
