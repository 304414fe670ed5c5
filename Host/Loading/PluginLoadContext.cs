using System.Reflection;
using McMaster.NETCore.Plugins;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analysis.Host.Loading;

/// <summary>
/// One assembly in a load context of its own, what it needs beside it, Core and what Core references shared with the
/// host. The only type that knows McMaster.NETCore.Plugins, which is no longer developed.
/// </summary>
internal sealed class PluginLoadContext : IDisposable
{
    private static readonly Type[] Shared =
        [typeof(IAnalysisPlugin), typeof(IServiceCollection), typeof(ServiceProvider), typeof(ILogger)];

    // Lazily: else everything that Core references, directly or not, would be loaded for the sake of its name.
    private readonly PluginLoader loader;

    /// <summary>Prepares the context; nothing is loaded yet.</summary>
    /// <param name="assemblyPath">The absolute path of the plugin's assembly.</param>
    /// <param name="isUnloadable">
    /// Whether disposing unloads the code. The runtime then compiles everything anew instead of using what was
    /// compiled ahead of time, so a short run goes without.
    /// </param>
    public PluginLoadContext(string assemblyPath, bool isUnloadable) =>
        loader = PluginLoader.CreateFromAssemblyFile(assemblyPath, isUnloadable, Shared, config => config.IsLazyLoaded = true);

    /// <summary>Loads the assembly.</summary>
    public Assembly Load() => loader.LoadDefaultAssembly();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (loader.IsUnloadable)
            loader.Dispose();
    }
}
