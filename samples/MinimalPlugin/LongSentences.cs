using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<LongSentences.Plugin>]

namespace LongSentences;

public sealed class Plugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<LongSentenceCheck>();
}

public sealed class LongSentenceCheck : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("sentence.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        from paragraph in article.Article.Paragraphs
        from sentence in paragraph.Sentences
        where sentence.Span.Length > 120
        select new Annotation<Diagnostic>(sentence.Span, new("LEN001", DiagnosticSeverity.Info, $"这句话长达{sentence.Span.Length}字，可以断开。"));
}
