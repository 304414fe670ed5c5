using System.Collections.Immutable;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.ThrowsOnAnalyze.ThrowsOnAnalyzePlugin>]

namespace TestPlugins.ThrowsOnAnalyze;

/// <summary>One analyzer throws; another reads its layer and so has to be skipped.</summary>
public sealed class ThrowsOnAnalyzePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<Throwing>().AddAnalyzer<Waiting>();
}

public sealed class Throwing : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("throwing");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Out of ink.");
}

public sealed class Waiting : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("waiting");

    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Check("throwing")];

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) => [];
}
