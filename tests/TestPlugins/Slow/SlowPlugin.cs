using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.Slow.SlowPlugin>]

namespace TestPlugins.Slow;

public sealed class SlowPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<Waiting>();
}

/// <summary>Does nothing until it is cancelled, or a minute has gone.</summary>
public sealed class Waiting : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("slow");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        Console.Error.WriteLine("waiting");
        cancellationToken.WaitHandle.WaitOne(TimeSpan.FromMinutes(1));
        cancellationToken.ThrowIfCancellationRequested();
        return [];
    }
}
