using System.Globalization;
using System.Resources;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.WithSatellite.WithSatellitePlugin>]

namespace TestPlugins.WithSatellite;

public sealed class WithSatellitePlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<SatelliteCheck>();
}

/// <summary>Greets in three languages, two of which lie in assemblies of their own.</summary>
public sealed class SatelliteCheck : Analyzer<Diagnostic>
{
    private static readonly ResourceManager Words = new("WithSatellite.Words", typeof(SatelliteCheck).Assembly);

    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("satellite.check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        from language in (string[])["en", "de", "zh"]
        select new Annotation<Diagnostic>(default, new("SAT001", DiagnosticSeverity.Info,
            Words.GetString("Greeting", CultureInfo.GetCultureInfo(language)) ?? "?"));
}
