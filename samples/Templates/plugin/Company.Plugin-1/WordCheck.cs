using Analysis;

namespace Company.Plugin_1;

/// <summary>Finds the words of the list. Sorts, since annotations are yielded in the order of their spans.</summary>
public sealed class WordCheck(WordList list) : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("word.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var (text, found) = (article.Article.Text, new List<TextSpan>());
        foreach (var word in list.Words)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                found.Add(new TextSpan(at, at + word.Length));
        }

        return found.Order().Select(span => new Annotation<Diagnostic>(span, new("WRD001", DiagnosticSeverity.Info, $"词表中有“{span.Of(text)}”。")));
    }
}
