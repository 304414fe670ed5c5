using Analysis;
using Analysis.Segmentation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AnalysisPlugin<SegmentationPlugin>]
[assembly: StandaloneCommand("segment")]

namespace Analysis.Segmentation;

/// <summary>Brings layers <c>token</c> and <c>token.method</c>, and the command <c>segment</c>; its options are <see cref="SegmentationOptions"/>.</summary>
public sealed partial class SegmentationPlugin : IAnalysisPlugin
{
    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddPluginOptions(() => SegmentationJson.Default.SegmentationOptions);
        // Lazily: a host makes all analyzers, also where it only lists them, and a dictionary is megabytes.
        services.AddSingleton(provider => new Lazy<Segmenter>(() => CreateSegmenter(
            provider.GetRequiredService<SegmentationOptions>(),
            provider.GetRequiredService<ILogger<SegmentationPlugin>>())));
        services.AddSingleton<Analyzer>(provider => new TokenAnalyzer(provider.GetRequiredService<Lazy<Segmenter>>()));
        services.AddAnalyzer<TokenMethodAnalyzer>();
        services.AddCommand<SegmentCommand>();
    }

    private static Segmenter CreateSegmenter(SegmentationOptions options, ILogger logger)
    {
        var words = new List<UserWord>();
        foreach (var path in options.UserDictionaries)
        {
            using var reader = File.OpenText(path);
            var dictionary = UserDictionary.Read(reader, path);
            words.AddRange(dictionary.Words);
            foreach (var problem in dictionary.Problems)
                LogProblem(logger, problem);
        }

        return new Segmenter(WordDictionary.Load().With(words));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem}")]
    private static partial void LogProblem(ILogger logger, UserWordProblem problem);
}
