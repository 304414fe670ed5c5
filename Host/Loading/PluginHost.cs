using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Analysis.Host.Loading;

/// <summary>
/// Loads plugins from folders. Whatever is wrong with one becomes a <see cref="PluginProblem"/>; the others are loaded.
/// </summary>
/// <param name="configuration">The plugins' options.</param>
/// <param name="logging">Where plugins log.</param>
/// <param name="isUnloadable">Whether disposing a plugin unloads its code.</param>
/// <param name="language">The language of plugins' messages, or null: each plugin's own.</param>
/// <param name="commandsOnly">
/// Whether only commands and readers are wanted: analyzers are not made then, which read data that would take as long as
/// many a command's whole work.
/// </param>
internal sealed class PluginHost(
    PluginConfiguration configuration,
    ILoggerFactory? logging = null,
    bool isUnloadable = false,
    string? language = null,
    bool commandsOnly = false)
{
    private static readonly AssemblyName Core = typeof(IAnalysisPlugin).Assembly.GetName();

    /// <summary>The folder of plugins that comes with the host.</summary>
    public static string DefaultFolder { get; } = Path.Combine(AppContext.BaseDirectory, "plugins");

    /// <summary>Loads every plugin in <paramref name="folders"/>, each a plugin's folder or a folder of such.</summary>
    /// <remarks>
    /// Several at once, since loading is most of a short run; what comes out is in an order of its own all the same.
    /// </remarks>
    public PluginSet Load(IEnumerable<string> folders) => Load(folders, []);

    /// <summary>The same where a command is wanted; plugins that it says it does not need are left out.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="command">The words of the command's name, and anything behind them; empty: all plugins are wanted.</param>
    public PluginSet Load(IEnumerable<string> folders, IReadOnlyList<string> command)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var found = folders.SelectMany(FindIn).Select(folder => Look(folder, names)).ToList();
        var standalone = found.FindAll(plugin => plugin.Facts is { } facts && facts.StandaloneCommands.Any(name => Begins(command, name)));
        var outcomes = (standalone.Count > 0 ? standalone : found).ConvertAll(Start);
        var plugins = new List<LoadedPlugin>();
        var problems = ImmutableArray.CreateBuilder<PluginProblem>();
        foreach (var outcome in outcomes)
        {
            var (plugin, problem) = outcome.GetAwaiter().GetResult();
            if (plugin is not null)
                plugins.Add(plugin);
            if (problem is not null)
                problems.Add(problem);
        }

        plugins.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new PluginSet([.. plugins], problems.DrainToImmutable());
    }

    /// <summary>The plugins' folders that a folder names; itself where it is not there, so that loading it says so.</summary>
    private static IEnumerable<string> FindIn(string folder) =>
        Directory.Exists(folder) ? PluginFolders.Below(folder) : [folder];

    private static bool Begins(IReadOnlyList<string> command, string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.SequenceEqual(command.Take(words.Length), StringComparer.Ordinal);
    }

    private Task<(LoadedPlugin?, PluginProblem?)> Start(FoundPlugin found) =>
        found.Facts is null
            ? Task.FromResult<(LoadedPlugin?, PluginProblem?)>((null, found.Problem))
            : Task.Run(() => TryLoad(found.Path, found.Facts.Name));

    /// <summary>Looks at a plugin before it is loaded; only the first of a name may be.</summary>
    private static FoundPlugin Look(string folder, HashSet<string> names)
    {
        try
        {
            if (!Directory.Exists(folder))
                throw new PluginLoadException(PluginProblemKind.FolderMissing, folder);
            var path = PluginFolders.AssemblyOf(folder) ?? throw new PluginLoadException(PluginProblemKind.NoAssembly, folder);
            var facts = Inspect(path);
            return names.Add(facts.Name)
                ? new FoundPlugin(path, facts, null)
                : throw new PluginLoadException(PluginProblemKind.SameName, path, facts.Name);
        }
        catch (PluginLoadException exception)
        {
            return new FoundPlugin(folder, null, exception.Problem);
        }
    }

    private (LoadedPlugin?, PluginProblem?) TryLoad(string path, string name)
    {
        try
        {
            return (Load(path, name), null);
        }
        catch (PluginLoadException exception)
        {
            return (null, exception.Problem);
        }
    }

    private LoadedPlugin Load(string path, string name)
    {
        var folder = Path.GetDirectoryName(path)!;
        var (context, assembly) = Open(path);
        try
        {
            var plugin = assembly.GetCustomAttribute<AnalysisPluginAttribute>()?.CreatePlugin()
                ?? throw new PluginLoadException(PluginProblemKind.NoAttribute, path);
            var container = Create(plugin, new PluginContext(folder, configuration.SectionOf(name), logging) { Language = language });
            return new LoadedPlugin(name, VersionOf(assembly), folder, container, context);
        }
        catch (Exception exception)
        {
            // Whatever a plugin's assembly, constructors or Register throw is said to be that plugin's and nobody else's.
            context.Dispose();
            throw exception as PluginLoadException ?? PluginLoadException.From(path, exception);
        }
    }

    /// <summary>Makes what is wanted of the plugin, so that what is wrong with that is known before anything runs.</summary>
    private PluginContainer Create(IAnalysisPlugin plugin, PluginContext context)
    {
        if (!commandsOnly)
            return PluginContainer.Create(plugin, context);
        var container = PluginContainer.Register(plugin, context);
        try
        {
            _ = (container.Commands, container.Readers);
            return container;
        }
        catch
        {
            container.Dispose();
            throw;
        }
    }

    /// <summary>Makes the load context and loads the assembly; nothing of the plugin runs yet.</summary>
    private (PluginLoadContext, Assembly) Open(string path)
    {
        PluginLoadContext? context = null;
        try
        {
            context = new PluginLoadContext(path, isUnloadable);
            return (context, context.Load());
        }
        catch (Exception exception)
        {
            // Such as a .deps.json that is not JSON.
            context?.Dispose();
            throw new PluginLoadException(PluginProblemKind.LoadFailed, path, (exception.InnerException ?? exception).Message, exception);
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
        if (facts.Runtime is { } runtime && runtime.Major > Environment.Version.Major)
            throw new PluginLoadException(PluginProblemKind.NewerRuntime, path, $".NET {runtime.Major}, where this host runs on {Environment.Version.Major}");
        var own = Path.Combine(Path.GetDirectoryName(path)!, Core.Name + ".dll");
        return File.Exists(own) ? throw new PluginLoadException(PluginProblemKind.ShipsOwnCore, path, own) : facts;
    }

    private static string VersionOf(Assembly assembly)
    {
        var informational = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return informational?.Split('+')[0] ?? assembly.GetName().Version?.ToString(3) ?? "0.0.0";
    }

    /// <summary>A plugin that was looked at and not loaded.</summary>
    /// <param name="Path">Its assembly.</param>
    /// <param name="Facts">What that says of itself, or null where it cannot be loaded.</param>
    /// <param name="Problem">Why it cannot.</param>
    private sealed record FoundPlugin(string Path, AssemblyFacts? Facts, PluginProblem? Problem);
}
