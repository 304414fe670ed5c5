using System.Reflection;
using System.Runtime.Loader;
using McMaster.NETCore.Plugins.Loader;
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

    private readonly string assemblyPath;
    private readonly AssemblyLoadContext context;

    /// <summary>Prepares the context; nothing is loaded yet.</summary>
    /// <param name="assemblyPath">The absolute path of the plugin's assembly.</param>
    /// <param name="isUnloadable">
    /// Whether disposing unloads the code. The runtime then compiles everything anew instead of using what was
    /// compiled ahead of time, so a short run goes without.
    /// </param>
    public PluginLoadContext(string assemblyPath, bool isUnloadable)
    {
        this.assemblyPath = assemblyPath;
        // The builder, and not PluginLoader around it: that reads the host's runtimeconfig.json anew for each plugin, by
        // reflection, which costs a short run more than the plugins do. Lazily: else everything that Core references,
        // directly or not, would be loaded for the sake of its name.
        var builder = new AssemblyLoadContextBuilder()
            .SetMainAssemblyPath(assemblyPath)
            .SetDefaultContext(AssemblyLoadContext.GetLoadContext(typeof(PluginLoadContext).Assembly)!)
            .IsLazyLoaded(true);
        foreach (var type in Shared)
            builder.PreferDefaultLoadContextAssembly(type.Assembly.GetName());
        if (isUnloadable)
            builder.EnableUnloading();
        context = builder.Build();
    }

    /// <summary>Loads the assembly.</summary>
    public Assembly Load() => context.LoadFromAssemblyPath(assemblyPath);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (context.IsCollectible)
            context.Unload();
    }
}
