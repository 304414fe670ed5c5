using Microsoft.Extensions.DependencyInjection;

[assembly: Analysis.AnalysisPlugin<Analysis.Keywords.KeywordPlugin>]

namespace Analysis.Keywords;

/// <summary>Brings layer <c>keyword</c>, which is computed from layer <c>token</c>.</summary>
public sealed class KeywordPlugin : IAnalysisPlugin
{
    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddSingleton(provider =>
            provider.GetRequiredService<PluginContext>().GetOptions(KeywordJson.Default.KeywordOptions));
        services.AddAnalyzer<KeywordAnalyzer>();
    }
}
