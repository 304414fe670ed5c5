using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.WritesTwice.WritesTwicePlugin>]

namespace TestPlugins.WritesTwice;

/// <summary>Writes the layer that Good writes, and one of its own.</summary>
public sealed class WritesTwicePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<Second>().AddAnalyzer<Own>();
}

public sealed class Second : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("good");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) => [];
}

public sealed class Own : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("own");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        [new(default, new Diagnostic("OWN001", DiagnosticSeverity.Info, "Its other analyzer runs."))];
}
