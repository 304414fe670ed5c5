using System.Collections.Immutable;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.Cycle.CyclePlugin>]

namespace TestPlugins.Cycle;

/// <summary>Two analyzers that wait for one another.</summary>
public sealed class CyclePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<Hen>().AddAnalyzer<Egg>();
}

public sealed class Hen : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("hen");

    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Check("egg")];

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) => [];
}

public sealed class Egg : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("egg");

    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Check("hen")];

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) => [];
}
