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
        {
            var context = provider.GetRequiredService<PluginContext>();
            var options = context.GetOptions(EnumerationJson.Default.EnumerationOptions);
            options.Language ??= context.Language;
            return options;
        });
        services.AddAnalyzer<EnumerationAnalyzer>();
        services.AddAnalyzer<EnumerationCheck>();
    }
}
