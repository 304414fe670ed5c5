using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<Glossary.GlossaryPlugin>]

namespace Glossary;

/// <summary>Tells an editor of words that the house writes otherwise. Shows options, and a data file beside the plugin.</summary>
public sealed class GlossaryPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services
        .AddPluginOptions(() => GlossaryJson.Default.GlossaryOptions, options => options.Problems())
        .AddSingleton<GlossaryFile>()
        .AddAnalyzer<GlossaryCheck>();
}
