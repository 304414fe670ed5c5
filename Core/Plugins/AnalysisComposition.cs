using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Analysis;

/// <summary>What <see cref="AnalysisServices.AddAnalysis"/> puts together when the first of it is asked for.</summary>
internal sealed class AnalysisComposition : IDisposable
{
    public AnalysisComposition(AnalysisBuilder builder, IServiceProvider program)
    {
        var logging = program.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;
        var settings = builder.Settings;
        var plugins = ImmutableArray.CreateBuilder<PluginContainer>();
        try
        {
            foreach (var plugin in builder.Plugins)
                plugins.Add(Create(plugin, settings, logging));
            Pipeline = BuildPipeline(builder, plugins, logging);
        }
        catch
        {
            Dispose(plugins);
            throw;
        }

        Plugins = plugins.DrainToImmutable();
        Reader = new ArticleReader(builder.Reading);
    }

    public ImmutableArray<PluginContainer> Plugins { get; }

    public AnalysisPipeline Pipeline { get; }

    public ArticleReader Reader { get; }

    public void Dispose() => Dispose(Plugins);

    private static PluginContainer Create(IAnalysisPlugin plugin, PluginSettings settings, ILoggerFactory logging)
    {
        var name = plugin.GetType().Assembly.GetName().Name!;
        try
        {
            return PluginContainer.Create(plugin, new PluginContext(AppContext.BaseDirectory, settings.SectionOf(name), logging));
        }
        catch (PluginOptionsException exception)
        {
            throw new PluginOptionsException($"{name}: {exception.Message}", exception);
        }
    }

    private static AnalysisPipeline BuildPipeline(AnalysisBuilder builder, IEnumerable<PluginContainer> plugins, ILoggerFactory logging)
    {
        var pipeline = new PipelineBuilder().LogTo(logging);
        foreach (var analyzer in plugins.SelectMany(plugin => plugin.Analyzers))
            pipeline.Add(analyzer);
        return (builder.Layers is { } layers ? pipeline.Only(layers) : pipeline).Build();
    }

    private static void Dispose(IEnumerable<PluginContainer> plugins)
    {
        foreach (var plugin in plugins)
            plugin.Dispose();
    }
}
