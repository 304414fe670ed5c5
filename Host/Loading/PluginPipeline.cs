using System.Collections.Immutable;

namespace Analysis.Host.Loading;

/// <summary>
/// The analyzers of all plugins that fit together, as one pipeline. An analyzer that doesn't fit (two writers, a
/// missing input, a cycle) is left out and reported, and so is what cannot do without it.
/// </summary>
internal sealed class PluginPipeline
{
    private readonly Dictionary<string, string> pluginOf;

    private PluginPipeline(
        AnalysisPipeline pipeline, ImmutableArray<string> layers, Dictionary<string, string> pluginOf, ImmutableArray<PluginProblem> problems)
    {
        Pipeline = pipeline;
        Layers = layers;
        Problems = problems;
        this.pluginOf = pluginOf;
    }

    /// <summary>The pipeline.</summary>
    public AnalysisPipeline Pipeline { get; }

    /// <summary>The names of the layers that a report writes, in ordinal order; others were made on the way only.</summary>
    public ImmutableArray<string> Layers { get; }

    /// <summary>The analyzers that were left out, and why.</summary>
    public ImmutableArray<PluginProblem> Problems { get; }

    /// <summary>The name of the plugin that writes <paramref name="layer"/>.</summary>
    public string PluginOf(string layer) => pluginOf[layer];

    /// <summary>Builds a pipeline for <paramref name="wanted"/> layers; empty: all that are no detail.</summary>
    /// <exception cref="UnknownLayerException">A layer that is asked for is written by nobody.</exception>
    public static PluginPipeline Build(PluginSet plugins, ImmutableArray<string> wanted)
    {
        var owners = plugins.Plugins.SelectMany(plugin => plugin.Analyzers, (plugin, analyzer) => (plugin, analyzer)).ToList();
        var problems = ImmutableArray.CreateBuilder<PluginProblem>();
        while (true)
        {
            var written = owners.Select(owner => owner.analyzer.OutputKey.Name).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
            var reported = owners.Select(owner => owner.analyzer.OutputKey)
                .Where(layer => wanted.IsEmpty ? !layer.IsDetail : wanted.Any(layer.IsAskedForBy))
                .Select(layer => layer.Name).Order(StringComparer.Ordinal).ToImmutableArray();
            var builder = new PipelineBuilder().Only(reported);
            foreach (var (_, analyzer) in owners)
                builder.Add(analyzer);
            try
            {
                var pipeline = builder.Build();
                foreach (var unknown in wanted.Where(layer => !written.Contains(layer)))
                    throw new UnknownLayerException(unknown, written);
                return new PluginPipeline(
                    pipeline,
                    reported,
                    owners.ToDictionary(owner => owner.analyzer.OutputKey.Name, owner => owner.plugin.Name),
                    problems.DrainToImmutable());
            }
            catch (PipelineException exception)
            {
                foreach (var problem in exception.Problems)
                {
                    var owner = owners.First(owner => ReferenceEquals(owner.analyzer, problem.Analyzer)).plugin;
                    // Behind the semicolon stands an advice for those who build a pipeline in code.
                    problems.Add(new PluginProblem(KindOf(problem.Kind), owner.Name, problem.Message.Split(';')[0]));
                }

                owners.RemoveAll(owner => exception.Problems.Any(problem => ReferenceEquals(problem.Analyzer, owner.analyzer)));
            }
        }
    }

    private static PluginProblemKind KindOf(PipelineProblemKind kind) => kind switch
    {
        PipelineProblemKind.TwoWriters => PluginProblemKind.TwoWriters,
        PipelineProblemKind.MissingInput => PluginProblemKind.MissingInput,
        _ => PluginProblemKind.Cycle,
    };
}
