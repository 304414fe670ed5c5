using System.Collections.Immutable;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.MissingInput.MissingInputPlugin>]

namespace TestPlugins.MissingInput;

public sealed class MissingInputPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<Reading>();
}

public sealed class Reading : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("reading");

    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Check("nowhere")];

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) => [];
}
