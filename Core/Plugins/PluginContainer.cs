using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analysis;

/// <summary>
/// A plugin and the service container that is its own. Disposing it disposes what the container made. The lists are
/// immutable and thread-safe.
/// </summary>
public sealed class PluginContainer : IDisposable
{
    private readonly ServiceProvider services;
    private readonly PluginOptions? options;
    private readonly Lazy<ImmutableArray<Analyzer>> analyzers;
    private readonly Lazy<ImmutableArray<PluginCommand>> commands;
    private readonly Lazy<ImmutableArray<DocumentReader>> readers;
    private readonly Lazy<ImmutableArray<CorpusAnalyzer>> corpusAnalyzers;
    private readonly Lazy<ImmutableArray<ReportSection>> reportSections;

    private PluginContainer(ServiceProvider services, PluginContext context)
    {
        this.services = services;
        Context = context;
        // First, so that values that are wrong are said to be so before anything is made of them.
        options = services.GetService<PluginOptions>();
        analyzers = Made<Analyzer>();
        commands = Made<PluginCommand>();
        readers = Made<DocumentReader>();
        corpusAnalyzers = Made<CorpusAnalyzer>();
        reportSections = Made<ReportSection>();
    }

    /// <summary>What the plugin was told of its host.</summary>
    public PluginContext Context { get; }

    /// <summary>The plugin's analyzers, in the order of their registration.</summary>
    public ImmutableArray<Analyzer> Analyzers => analyzers.Value;

    /// <summary>The plugin's commands, in the order of their registration.</summary>
    public ImmutableArray<PluginCommand> Commands => commands.Value;

    /// <summary>The plugin's readers, in the order of their registration.</summary>
    public ImmutableArray<DocumentReader> Readers => readers.Value;

    /// <summary>The plugin's analyzers of whole corpora, in the order of their registration.</summary>
    public ImmutableArray<CorpusAnalyzer> CorpusAnalyzers => corpusAnalyzers.Value;

    /// <summary>The plugin's sections of reports, in the order of their registration.</summary>
    public ImmutableArray<ReportSection> ReportSections => reportSections.Value;

    /// <summary>What may be set of the plugin, in the order of its options' members.</summary>
    public ImmutableArray<PluginOption> Options => options?.Describe() ?? [];

    /// <summary>The codes of the plugin's findings, described in its host's language, in the order of the codes.</summary>
    public ImmutableArray<DiagnosticDescriptor> Diagnostics =>
        [.. services.GetServices<DiagnosticCatalog>().SelectMany(catalog => catalog.Describe(Context.Language))
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];

    /// <summary>Lets <paramref name="plugin"/> register its services and creates what it registered.</summary>
    /// <remarks>Whatever the plugin throws while it registers or its classes are made comes through.</remarks>
    public static PluginContainer Create(IAnalysisPlugin plugin, PluginContext? context = null)
    {
        var container = Register(plugin, context);
        try
        {
            _ = (container.Analyzers, container.Commands, container.Readers, container.CorpusAnalyzers, container.ReportSections);
            return container;
        }
        catch
        {
            container.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Lets <paramref name="plugin"/> register its services; each list is made when it is first asked for. Who wants the
    /// commands alone need not wait until every analyzer has read its data.
    /// </summary>
    /// <remarks>
    /// Whatever the plugin throws while it registers comes through here, what its classes throw while they are made where
    /// their list is asked for.
    /// </remarks>
    public static PluginContainer Register(IAnalysisPlugin plugin, PluginContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        context ??= PluginContext.Default;
        var services = new ServiceCollection();
        services.AddSingleton(context);
        services.AddSingleton(context.Logging);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        plugin.Register(services);
        var provider = services.BuildServiceProvider();
        try
        {
            return new PluginContainer(provider, context);
        }
        catch
        {
            provider.Dispose();
            throw;
        }
    }

    /// <summary>Disposes what the container made.</summary>
    public void Dispose() => services.Dispose();

    private Lazy<ImmutableArray<T>> Made<T>()
        where T : notnull => new(() => [.. services.GetServices<T>()]);
}
