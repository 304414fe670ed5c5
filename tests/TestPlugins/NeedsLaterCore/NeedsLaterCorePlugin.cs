using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.NeedsLaterCore.NeedsLaterCorePlugin>]

namespace TestPlugins.NeedsLaterCore;

/// <summary>Built on a later Core, and cannot even register without what is new there.</summary>
public sealed class NeedsLaterCorePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddLater<NeedyCheck>().AddAnalyzer<NeedyCheck>();
}

public sealed class NeedyCheck : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("needy.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        [new(default, new("NEE001", DiagnosticSeverity.Info, "needy"))];
}
