using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<Readability.ReadabilityPlugin>]

namespace Readability;

/// <summary>How hard an article is to read: a layer of figures for each paragraph, a check that reads it, and a section of reports.</summary>
public sealed class ReadabilityPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services
        .AddPluginOptions(() => ReadabilityJson.Default.ReadabilityOptions, options => options.Problems())
        .AddAnalyzer<ReadabilityAnalyzer>()
        .AddAnalyzer<ReadabilityCheck>()
        .AddReportSection<ReadabilitySection>();
}
