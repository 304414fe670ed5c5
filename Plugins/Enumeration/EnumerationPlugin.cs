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
    }
}
