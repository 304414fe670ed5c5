using System.Collections.Immutable;

namespace Analysis.Host.Loading;

/// <summary>The plugins of a run, in the order of their names, and what was wrong with others.</summary>
internal sealed record PluginSet(ImmutableArray<LoadedPlugin> Plugins, ImmutableArray<PluginProblem> Problems) : IDisposable
{
    /// <summary>The plugins' readers.</summary>
    public ImmutableArray<DocumentReader> Readers
    {
        get
        {
            var readers = ImmutableArray.CreateBuilder<DocumentReader>();
            foreach (var plugin in Plugins)
                readers.AddRange(plugin.Readers);
            return readers.DrainToImmutable();
        }
    }

    /// <summary>The endings that the plugins' readers read, with their dot.</summary>
    public IEnumerable<string> Extensions => Readers.SelectMany(reader => reader.Extensions);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var plugin in Plugins)
            plugin.Dispose();
    }
}
