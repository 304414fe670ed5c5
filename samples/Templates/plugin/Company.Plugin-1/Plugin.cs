using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<Company.Plugin_1.Plugin>]

namespace Company.Plugin_1;

/// <summary>Says what the plugin brings. The host makes the services, once, in a container of the plugin's own.</summary>
public sealed class Plugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services
        .AddPluginOptions(() => PluginJson.Default.SentenceOptions, options => options.Problems())
#if (command)
        .AddCommand<CountCommand>()
#endif
#if (reader)
        .AddReader<CardReader>()
#endif
#if (corpus)
        .AddCorpusAnalyzer<LengthTable>()
#endif
#if (data)
        .AddSingleton<WordList>()
        .AddAnalyzer<WordCheck>()
#endif
        .AddAnalyzer<SentenceCheck>();
}
