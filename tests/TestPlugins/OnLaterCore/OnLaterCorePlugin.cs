using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.OnLaterCore.OnLaterCorePlugin>]

namespace TestPlugins.OnLaterCore;

/// <summary>Built on a later Core; one of its two analyzers needs what is new there.</summary>
public sealed class OnLaterCorePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<ModestCheck>().AddAnalyzer<DemandingCheck>();
}

/// <summary>Needs nothing new.</summary>
public sealed class ModestCheck : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("modest.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        [new(default, new("MOD001", DiagnosticSeverity.Info, "modest"))];
}

/// <summary>Needs something new where it runs.</summary>
public sealed class DemandingCheck : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("demanding.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        [new(default, new("DEM001", DiagnosticSeverity.Info, LaterServices.Word))];
}
