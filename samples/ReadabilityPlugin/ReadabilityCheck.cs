using System.Collections.Immutable;
using Analysis;

namespace Readability;

/// <summary>Says where a reader runs out of breath.</summary>
public sealed class ReadabilityCheck(ReadabilityOptions options) : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("readability.check");

    public override ImmutableArray<LayerKey> Inputs => [ParagraphFigures.Layer];

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        foreach (var (span, figures) in article.Get(ParagraphFigures.Layer))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (figures.Sentences > 1 && figures.MeanSentence > options.LongestMean)
                yield return new(span, new("RDB002", DiagnosticSeverity.Info, $"这一段平均每句{figures.MeanSentence}字，读起来吃力。"));
            if (figures.Longest.Length > options.LongestSentence)
                yield return new(figures.Longest, new("RDB001", DiagnosticSeverity.Warning, $"这句话长达{figures.Longest.Length}字，可以断开。"));
        }
    }
}
