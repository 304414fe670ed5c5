using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Analysis.Host.Loading;

/// <summary>
/// Loads plugins from folders. Whatever is wrong with one becomes a <see cref="PluginProblem"/>; the others are loaded.
/// </summary>
internal sealed class PluginHost(PluginConfiguration configuration, ILoggerFactory? logging = null, bool isUnloadable = false)
{
    private static readonly AssemblyName Core = typeof(IAnalysisPlugin).Assembly.GetName();

    /// <summary>The folder of plugins that comes with the host.</summary>
    public static string DefaultFolder { get; } = Path.Combine(AppContext.BaseDirectory, "plugins");

    /// <summary>Loads every plugin in <paramref name="folders"/>, each a plugin's folder or a folder of such.</summary>
    public PluginSet Load(IEnumerable<string> folders)
    {
        var plugins = new Dictionary<string, LoadedPlugin>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<PluginProblem>();
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
            {
                problems.Add(new(PluginProblemKind.FolderMissing, folder));
                continue;
            }

            foreach (var pluginFolder in PluginFolders.Below(folder))
            {
                try
                {
                    var plugin = LoadFrom(pluginFolder, plugins.ContainsKey);
                    plugins.Add(plugin.Name, plugin);
                }
                catch (PluginLoadException exception)
                {
                    problems.Add(exception.Problem);
                }
            }
        }

        return new PluginSet([.. plugins.Values.OrderBy(plugin => plugin.Name, StringComparer.Ordinal)], problems.DrainToImmutable());
    }

    private LoadedPlugin LoadFrom(string folder, Func<string, bool> isLoaded)
    {
        var path = PluginFolders.AssemblyOf(folder) ?? throw new PluginLoadException(PluginProblemKind.NoAssembly, folder);
        var facts = Inspect(path);
        if (isLoaded(facts.Name))
            throw new PluginLoadException(PluginProblemKind.SameName, path, facts.Name);
        var context = new PluginLoadContext(path, isUnloadable);
        try
        {
            var assembly = context.Load();
            var plugin = assembly.GetCustomAttribute<AnalysisPluginAttribute>()?.CreatePlugin()
                ?? throw new PluginLoadException(PluginProblemKind.NoAttribute, path);
            var container = PluginContainer.Create(plugin, new PluginContext(folder, configuration.SectionOf(facts.Name), logging));
            return new LoadedPlugin(facts.Name, VersionOf(assembly), folder, container, context);
        }
        catch (Exception exception) when (exception is not PluginLoadException)
        {
            // Whatever a plugin's assembly, constructors or Register throw is said to be that plugin's and nobody else's.
            context.Dispose();
            throw PluginLoadException.From(path, exception);
        }
    }

    /// <summary>
    /// Compares Core's version and identity before anything is loaded: a mismatch would show itself as a missing
    /// method in the middle of a run, or as an assembly without a plugin.
    /// </summary>
    private static AssemblyFacts Inspect(string path)
    {
        AssemblyFacts facts;
        try
        {
            facts = AssemblyFacts.Read(path, Core.Name!) ?? throw new PluginLoadException(PluginProblemKind.NotAnAssembly, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PluginLoadException(PluginProblemKind.LoadFailed, path, exception.Message);
        }

        if (facts.CoreReference is not { } built)
            throw new PluginLoadException(PluginProblemKind.NoAttribute, path, $"it does not even reference {Core.Name}");
        if (built > Core.Version)
            throw new PluginLoadException(PluginProblemKind.NewerCore, path, $"{built}, where this host has {Core.Version}");
        if (built < Core.Version)
            throw new PluginLoadException(PluginProblemKind.OlderCore, path, $"{built}, where this host has {Core.Version}");
        var own = Path.Combine(Path.GetDirectoryName(path)!, Core.Name + ".dll");
        return File.Exists(own) ? throw new PluginLoadException(PluginProblemKind.ShipsOwnCore, path, own) : facts;
    }

    private static string VersionOf(Assembly assembly)
    {
        var informational = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return informational?.Split('+')[0] ?? assembly.GetName().Version?.ToString(3) ?? "0.0.0";
    }
}
