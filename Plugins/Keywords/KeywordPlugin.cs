using Analysis.Keywords.Corpus;
using Microsoft.Extensions.DependencyInjection;

[assembly: Analysis.AnalysisPlugin<Analysis.Keywords.KeywordPlugin>]

namespace Analysis.Keywords;

/// <summary>Brings the layers <c>keyword</c> and <c>keyword.method</c>, which are computed from layer <c>token</c>.</summary>
public sealed class KeywordPlugin : IAnalysisPlugin
{
    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddPluginOptions(() => KeywordJson.Default.KeywordOptions, options => options.Problems());
        services.AddAnalyzer<KeywordAnalyzer>();
        services.AddAnalyzer<KeywordMethodAnalyzer>();
        services.AddCorpusTools();
    }
}
