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
        AnalysisPipeline pipeline,
        ImmutableArray<string> layers,
        ImmutableArray<PluginCorpusAnalyzer> tables,
        ImmutableArray<PluginReportSection> sections,
        Dictionary<string, string> pluginOf,
        ImmutableArray<PluginProblem> problems)
    {
        Pipeline = pipeline;
        Layers = layers;
        CorpusAnalyzers = tables;
        Sections = sections;
        Problems = problems;
        this.pluginOf = pluginOf;
    }

    /// <summary>The pipeline.</summary>
    public AnalysisPipeline Pipeline { get; }

    /// <summary>The names of the layers that a report writes, in ordinal order; others were made on the way only.</summary>
    public ImmutableArray<string> Layers { get; }

    /// <summary>The keys of <see cref="Layers"/>, in their order.</summary>
    public IEnumerable<LayerKey> Keys => Pipeline.Analyzers.Select(analyzer => analyzer.OutputKey)
        .Where(key => Layers.Contains(key.Name)).OrderBy(key => key.Name, StringComparer.Ordinal);

    /// <summary>The analyzers of corpora, in the order of their tables' names.</summary>
    public ImmutableArray<PluginCorpusAnalyzer> CorpusAnalyzers { get; }

    /// <summary>The plugins' sections of reports, in the order of the plugins' names; none where no report was asked for.</summary>
    public ImmutableArray<PluginReportSection> Sections { get; }

    /// <summary>The analyzers that were left out, and why.</summary>
    public ImmutableArray<PluginProblem> Problems { get; }

    /// <summary>The name of the plugin that writes <paramref name="layer"/>.</summary>
    public string PluginOf(string layer) => pluginOf[layer];

    /// <summary>The name of the plugin that writes <paramref name="layer"/>, or nothing where none does.</summary>
    public string TryPluginOf(string layer) => pluginOf.GetValueOrDefault(layer) ?? "";

    /// <summary>Builds a pipeline.</summary>
    /// <param name="plugins">The plugins.</param>
    /// <param name="wanted">The layers that are reported; empty: all that are no detail.</param>
    /// <param name="withCorpus">Whether tables are made too; the layers that they need are made, and reported if wanted.</param>
    /// <param name="withSections">Whether sections of reports are written too; the layers that they need are made.</param>
    /// <param name="alsoMade">Which layers are made as well, and not reported for that; or null.</param>
    /// <exception cref="UnknownLayerException">A layer that is asked for is written by nobody.</exception>
    public static PluginPipeline Build(PluginSet plugins, ImmutableArray<string> wanted, bool withCorpus = false, bool withSections = false, Func<LayerKey, bool>? alsoMade = null)
    {
        var owners = plugins.Plugins.SelectMany(plugin => plugin.Analyzers, (plugin, analyzer) => (plugin, analyzer)).ToList();
        var problems = ImmutableArray.CreateBuilder<PluginProblem>();
        var tables = withCorpus ? TablesOf(plugins, problems) : [];
        ImmutableArray<PluginReportSection> sections = withSections
            ? [.. plugins.Plugins.SelectMany(plugin => plugin.ReportSections, (plugin, section) => new PluginReportSection(plugin.Name, section))]
            : [];
        while (true)
        {
            var written = owners.Select(owner => owner.analyzer.OutputKey.Name).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
            var reported = owners.Select(owner => owner.analyzer.OutputKey)
                .Where(layer => wanted.IsEmpty ? !layer.IsDetail : wanted.Any(layer.IsAskedForBy))
                .Select(layer => layer.Name).Order(StringComparer.Ordinal).ToImmutableArray();
            var builder = new PipelineBuilder().Only(reported
                .Concat(tables.SelectMany(table => table.Analyzer.Inputs).Select(input => input.Name))
                .Concat(sections.SelectMany(section => section.Section.Inputs).Select(input => input.Name).Where(written.Contains))
                .Concat(alsoMade is null ? [] : owners.Select(owner => owner.analyzer.OutputKey).Where(alsoMade).Select(key => key.Name)));
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
                    WithInputs(tables, written, problems),
                    WithInputs(sections, written, problems),
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

    /// <summary>The analyzers of corpora, of two that make one table the first only.</summary>
    private static ImmutableArray<PluginCorpusAnalyzer> TablesOf(PluginSet plugins, ImmutableArray<PluginProblem>.Builder problems)
    {
        var tables = new SortedDictionary<string, PluginCorpusAnalyzer>(StringComparer.Ordinal);
        foreach (var plugin in plugins.Plugins)
        {
            foreach (var analyzer in plugin.CorpusAnalyzers)
            {
                if (!tables.TryAdd(analyzer.TableName, new(plugin.Name, analyzer)))
                    problems.Add(new(PluginProblemKind.TableFailed, plugin.Name,
                        $"table '{analyzer.TableName}' is made by {tables[analyzer.TableName].Analyzer.Name} and by {analyzer.Name}"));
            }
        }

        return [.. tables.Values];
    }

    private static ImmutableArray<PluginCorpusAnalyzer> WithInputs(
        ImmutableArray<PluginCorpusAnalyzer> tables, ImmutableArray<string> written, ImmutableArray<PluginProblem>.Builder problems)
    {
        foreach (var table in tables)
        {
            foreach (var input in table.Analyzer.Inputs.Where(input => !written.Contains(input.Name)))
                problems.Add(new(PluginProblemKind.MissingInput, table.Plugin,
                    $"{table.Analyzer.Name} reads layer '{input}', which nobody writes"));
        }

        return tables.RemoveAll(table => table.Analyzer.Inputs.Any(input => !written.Contains(input.Name)));
    }

    private static ImmutableArray<PluginReportSection> WithInputs(
        ImmutableArray<PluginReportSection> sections, ImmutableArray<string> written, ImmutableArray<PluginProblem>.Builder problems)
    {
        foreach (var section in sections)
        {
            foreach (var input in section.Section.Inputs.Where(input => !written.Contains(input.Name)))
                problems.Add(new(PluginProblemKind.MissingInput, section.Plugin,
                    $"the section '{section.Section.Title}' reads layer '{input}', which nobody writes"));
        }

        return sections.RemoveAll(section => section.Section.Inputs.Any(input => !written.Contains(input.Name)));
    }

    private static PluginProblemKind KindOf(PipelineProblemKind kind) => kind switch
    {
        PipelineProblemKind.TwoWriters => PluginProblemKind.TwoWriters,
        PipelineProblemKind.MissingInput => PluginProblemKind.MissingInput,
        _ => PluginProblemKind.Cycle,
    };
}
