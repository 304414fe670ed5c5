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
    }
}
