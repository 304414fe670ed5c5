using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Analysis;

/// <summary>
/// Collects analyzers and builds an <see cref="AnalysisPipeline"/> of them. Mutable, for one thread; what it builds is
/// immutable, and building again gives another pipeline of the same analyzers.
/// </summary>
public sealed class PipelineBuilder
{
    private readonly List<Analyzer> analyzers = [];
    private ImmutableArray<string>? wanted;
    private ILoggerFactory logging = NullLoggerFactory.Instance;

    /// <summary>The analyzers added so far, in that order.</summary>
    public IReadOnlyList<Analyzer> Analyzers => analyzers;

    /// <summary>Adds an analyzer.</summary>
    public PipelineBuilder Add(Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        analyzers.Add(analyzer);
        return this;
    }

    /// <summary>Adds the analyzers of a plugin, made by a service container of its own.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="context">What the plugin may ask of its host; null: no options, no log.</param>
    /// <remarks>
    /// The container lives as long as its analyzers and is not disposed. Who needs that creates the container with
    /// <see cref="PluginContainer"/> and adds its analyzers.
    /// </remarks>
    public PipelineBuilder Add(IAnalysisPlugin plugin, PluginContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        foreach (var analyzer in PluginContainer.Create(plugin, context).Analyzers)
            Add(analyzer);
        return this;
    }

    /// <summary>
    /// Builds with just the analyzers that <paramref name="layers"/> ask for (<see cref="LayerKey.IsAskedForBy"/>) and
    /// those that they read, directly or through others.
    /// </summary>
    public PipelineBuilder Only(params IEnumerable<string> layers)
    {
        wanted = [.. layers];
        return this;
    }

    /// <summary>Logs each fault, as a warning of category <c>Analysis.AnalysisPipeline</c>. Default: nothing is logged.</summary>
    public PipelineBuilder LogTo(ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(loggers);
        logging = loggers;
        return this;
    }

    /// <summary>Orders the analyzers by their inputs, of several that could come next the one whose layer's name is first.</summary>
    /// <exception cref="PipelineException">
    /// Two analyzers write one layer, nobody writes an input, or analyzers wait for one another.
    /// </exception>
    public AnalysisPipeline Build()
    {
        var problems = new List<PipelineProblem>();
        var writers = new SortedDictionary<string, Analyzer>(StringComparer.Ordinal);
        foreach (var analyzer in analyzers)
        {
            var layer = analyzer.OutputKey.Name;
            if (!writers.TryAdd(layer, analyzer))
                problems.Add(new(PipelineProblemKind.TwoWriters, analyzer, layer,
                    $"Layer '{layer}' is written by {writers[layer].Name} and by {analyzer.Name}; leave one of them out."));
        }

        foreach (var analyzer in analyzers)
        {
            foreach (var input in analyzer.Inputs.Where(input => !writers.ContainsKey(input.Name)))
                problems.Add(new(PipelineProblemKind.MissingInput, analyzer, input.Name,
                    $"{analyzer.Name} reads layer '{input}', which nobody writes; add the analyzer that writes it."));
        }

        var ordered = Order(Select(writers), problems);
        return problems.Count == 0
            ? new AnalysisPipeline([.. ordered], logging.CreateLogger<AnalysisPipeline>())
            : throw new PipelineException([.. problems]);
    }

    private SortedDictionary<string, Analyzer> Select(SortedDictionary<string, Analyzer> writers)
    {
        if (wanted is not { } names)
            return writers;
        var selected = new SortedDictionary<string, Analyzer>(StringComparer.Ordinal);
        var queue = new Queue<string>(
            from writer in writers where names.Any(writer.Value.OutputKey.IsAskedForBy) select writer.Key);
        while (queue.TryDequeue(out var next))
        {
            if (!writers.TryGetValue(next, out var analyzer) || !selected.TryAdd(next, analyzer))
                continue;
            foreach (var input in ReadBy(analyzer))
                queue.Enqueue(input.Name);
        }

        return selected;
    }

    private static List<Analyzer> Order(SortedDictionary<string, Analyzer> writers, List<PipelineProblem> problems)
    {
        var ordered = new List<Analyzer>(writers.Count);
        var waiting = writers.Values.ToList();
        var written = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.Count > 0)
        {
            var next = waiting.FindIndex(analyzer => ReadBy(analyzer).All(input => written.Contains(input.Name) || !writers.ContainsKey(input.Name)));
            if (next < 0)
            {
                problems.AddRange(InCycle(waiting).Select(analyzer => new PipelineProblem(PipelineProblemKind.Cycle, analyzer, analyzer.OutputKey.Name,
                    $"{analyzer.Name} waits for a layer that waits for its own, '{analyzer.OutputKey}'; one of them has to do without.")));
                break;
            }

            ordered.Add(waiting[next]);
            written.Add(waiting[next].OutputKey.Name);
            waiting.RemoveAt(next);
        }

        return ordered;
    }

    /// <summary>Those of <paramref name="waiting"/> that reach their own layer; the others only wait for these.</summary>
    private static IEnumerable<Analyzer> InCycle(List<Analyzer> waiting)
    {
        var writers = waiting.ToDictionary(analyzer => analyzer.OutputKey.Name, StringComparer.Ordinal);
        return waiting.Where(analyzer =>
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var queue = new Queue<Analyzer>([analyzer]);
            while (queue.TryDequeue(out var at))
            {
                foreach (var input in ReadBy(at).Where(input => writers.ContainsKey(input.Name) && reached.Add(input.Name)))
                    queue.Enqueue(writers[input.Name]);
            }

            return reached.Contains(analyzer.OutputKey.Name);
        });
    }

    private static IEnumerable<LayerKey> ReadBy(Analyzer analyzer) => analyzer.Inputs.Concat(analyzer.OptionalInputs);
}
