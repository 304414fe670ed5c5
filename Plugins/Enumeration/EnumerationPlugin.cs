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
        services.AddSingleton(provider =>
            provider.GetRequiredService<PluginContext>().GetOptions(EnumerationJson.Default.EnumerationOptions));
        services.AddAnalyzer<EnumerationAnalyzer>();
        services.AddAnalyzer<EnumerationCheck>();
    }
}
