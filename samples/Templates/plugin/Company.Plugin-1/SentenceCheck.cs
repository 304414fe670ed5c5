using Analysis;

namespace Company.Plugin_1;

/// <summary>Finds sentences that are long, and says so at their place.</summary>
public sealed class SentenceCheck(SentenceOptions options) : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("sentence.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        foreach (var sentence in article.Article.Paragraphs.SelectMany(paragraph => paragraph.Sentences))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sentence.Span.Length > options.Longest)
                yield return new(sentence.Span, new("SEN001", DiagnosticSeverity.Warning, $"这句话长达{sentence.Span.Length}字，可以断开。"));
        }
    }
}
