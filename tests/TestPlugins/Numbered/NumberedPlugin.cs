using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.Numbered.NumberedPlugin>]

namespace TestPlugins.Numbered;

public sealed class NumberedPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services.AddAnalyzer<NumberedCheck>();
}

/// <summary>Says its assembly's name of every article.</summary>
public sealed class NumberedCheck : Analyzer<Diagnostic>
{
    private static readonly string Number = typeof(NumberedCheck).Assembly.GetName().Name!;

    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check(Number + ".check");

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken) =>
        [new(default, new(Number, DiagnosticSeverity.Info, "Here."))];
}
