using Analysis;
using Analysis.Quotation;
using Analysis.Quotation.Sources.Commands;
using Analysis.Quotation.Sourcing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<QuotationPlugin>]

namespace Analysis.Quotation;

/// <summary>Brings the layer of quotations and the layer of findings on them.</summary>
public sealed class QuotationPlugin : IAnalysisPlugin
{
    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddPluginOptions(() => QuotationOptionsJson.Default.QuotationOptions, options => options.Problems());
        services.AddSingleton(provider => SourceSet.Open(provider.GetRequiredService<QuotationOptions>()));
        services.AddSingleton<Analyzer>(provider => new QuotationAnalyzer(provider.GetRequiredService<SourceSet>()));
        services.AddSingleton<Analyzer>(provider => new QuotationCheck(
            provider.GetRequiredService<QuotationOptions>().Language ?? provider.GetRequiredService<PluginContext>().Language));
        services.AddCommand<SourcesBuildCommand>();
        services.AddCommand<SourcesLookupCommand>();
        services.AddDiagnostics(Describe);
    }

    /// <summary>The codes in the language of the findings' own messages, unless another is asked for that there is.</summary>
    private static IEnumerable<DiagnosticDescriptor> Describe(string? language) =>
        LanguageData.ReadTable(typeof(QuotationPlugin).Assembly, language is "zh" ? "zh" : "en", "codes")
            .Select(row => new DiagnosticDescriptor(row[0], Enum.Parse<DiagnosticSeverity>(row[1], ignoreCase: true), row[2], row[3]));
}
