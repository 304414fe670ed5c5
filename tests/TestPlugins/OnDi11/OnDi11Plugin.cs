using Analysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AnalysisPlugin<TestPlugins.OnDi11.OnDi11Plugin>]

namespace TestPlugins.OnDi11;

public sealed class OnDi11Plugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services
        .AddKeyedSingleton("container", (_, _) => typeof(IServiceCollection).Assembly.GetName())
        .AddAnalyzer<ContainerCheck>();
}

/// <summary>Says which version of the container's contract it was built on, and on which it runs.</summary>
public sealed class ContainerCheck(
    [FromKeyedServices("container")] System.Reflection.AssemblyName running, ILogger<ContainerCheck> logger) : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("container.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var built = typeof(ContainerCheck).Assembly.GetReferencedAssemblies().Single(reference => reference.Name == running.Name);
        yield return new(default, new("CON001", DiagnosticSeverity.Info, $"{built.Version?.Major} on {running.Version?.Major}, logging is {logger.IsEnabled(LogLevel.Critical)}"));
    }
}
