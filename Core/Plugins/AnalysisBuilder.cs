using System.Collections.Immutable;

namespace Analysis;

/// <summary>What a program's services are to analyze with: see <see cref="AnalysisServices.AddAnalysis"/>. For one thread.</summary>
public sealed class AnalysisBuilder
{
    private readonly List<IAnalysisPlugin> plugins = [];
    private readonly List<KeyValuePair<string, string?>> settings = [];

    internal AnalysisBuilder()
    {
    }

    internal ImmutableArray<IAnalysisPlugin> Plugins => [.. plugins];

    internal PluginSettings Settings => new(settings);

    internal ArticleReaderOptions? Reading { get; private set; }

    internal ImmutableArray<string>? Layers { get; private set; }

    /// <summary>Adds a plugin.</summary>
    public AnalysisBuilder Add<TPlugin>()
        where TPlugin : IAnalysisPlugin, new() => Add(new TPlugin());

    /// <summary>Adds a plugin.</summary>
    public AnalysisBuilder Add(IAnalysisPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugins.Add(plugin);
        return this;
    }

    /// <summary>
    /// Sets options of plugins: what <c>configuration.GetSection("Analysis").AsEnumerable(makePathsRelative: true)</c>
    /// gives, with a section for each plugin that is called after its assembly, <c>Analysis.Keywords:maximumTerms</c>.
    /// Names are compared without regard to case; of two values for one name the later one holds.
    /// </summary>
    /// <remarks>Pairs, and no configuration, so that a program without one needs no further package.</remarks>
    public AnalysisBuilder Configure(IEnumerable<KeyValuePair<string, string?>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        settings.AddRange(values);
        return this;
    }

    /// <summary>How pages are read; by default with every repair.</summary>
    public AnalysisBuilder ReadWith(ArticleReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Reading = options;
        return this;
    }

    /// <summary>Just the analyzers that these layers ask for: see <see cref="PipelineBuilder.Only"/>.</summary>
    public AnalysisBuilder Only(params IEnumerable<string> layers)
    {
        Layers = [.. layers];
        return this;
    }
}
