using Analysis;
using Analysis.Quotation;
using Analysis.Quotation.Sources.Commands;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<QuotationPlugin>]

namespace Analysis.Quotation;

/// <summary>Brings the layer of quotations and the layer of findings on them.</summary>
public sealed class QuotationPlugin : IAnalysisPlugin
{
    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddAnalyzer<QuotationAnalyzer>();
        services.AddAnalyzer<QuotationCheck>();
        services.AddCommand<SourcesBuildCommand>();
        services.AddCommand<SourcesLookupCommand>();
        services.AddDiagnostics(Describe);
    }

    /// <summary>The codes in the language of the findings' own messages, unless another is asked for that there is.</summary>
    private static IEnumerable<DiagnosticDescriptor> Describe(string? language) =>
        LanguageData.ReadTable(typeof(QuotationPlugin).Assembly, language is "zh" ? "zh" : "en", "codes")
            .Select(row => new DiagnosticDescriptor(row[0], Enum.Parse<DiagnosticSeverity>(row[1], ignoreCase: true), row[2], row[3]));
}
