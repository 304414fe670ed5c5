using Analysis;
using Analysis.Segmentation;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<SegmentationPlugin>]

namespace Analysis.Segmentation;

/// <summary>Brings layer <c>token</c> and the command <c>segment</c>.</summary>
public sealed class SegmentationPlugin : IAnalysisPlugin
{
    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddSingleton(_ => new Segmenter(WordDictionary.Load()));
        services.AddSingleton<Analyzer>(provider => new TokenAnalyzer(provider.GetRequiredService<Segmenter>()));
    }
}
