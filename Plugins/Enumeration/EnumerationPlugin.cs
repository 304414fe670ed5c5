using Analysis;
using Analysis.Enumeration;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<EnumerationPlugin>]

namespace Analysis.Enumeration;

/// <summary>Brings the layers <c>enumeration</c> and <c>enumeration.check</c>.</summary>
public sealed class EnumerationPlugin : IAnalysisPlugin
{
    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddPluginOptions(() => EnumerationJson.Default.EnumerationOptions, options => options.Problems());
        services.AddAnalyzer<EnumerationAnalyzer>();
        services.AddSingleton<Analyzer>(provider => new EnumerationCheck(
            provider.GetRequiredService<EnumerationOptions>().Language ?? provider.GetRequiredService<PluginContext>().Language));
        services.AddDiagnostics(Describe);
    }

    /// <summary>The codes in the language of the findings' own messages, unless another is asked for that there is.</summary>
    private static IEnumerable<DiagnosticDescriptor> Describe(string? language) =>
        LanguageData.ReadTable(typeof(EnumerationPlugin).Assembly, language is "en" ? "en" : "zh", "codes")
            .Select(row => new DiagnosticDescriptor(row[0], Enum.Parse<DiagnosticSeverity>(row[1], ignoreCase: true), row[2], row[3]));
}
