using Analysis;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.WithNative.WithNativePlugin>]

namespace TestPlugins.WithNative;

public sealed class WithNativePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<NativeCheck>();
}

/// <summary>Asks a native library for its version.</summary>
public sealed class NativeCheck : Analyzer<Diagnostic>
{
    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("native.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        yield return new(default, new("NAT001", DiagnosticSeverity.Info, connection.ServerVersion));
    }
}
