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
/// <param name="shadow">Where plugins are copied to and loaded from, or null: they are loaded where they lie.</param>
internal sealed class PluginHost(
    PluginConfiguration configuration,
    ILoggerFactory? logging = null,
    bool isUnloadable = false,
    string? language = null,
    bool commandsOnly = false,
    PluginShadow? shadow = null)
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
        var plugins = new List<LoadedPlugin>();
        var problems = ImmutableArray.CreateBuilder<PluginProblem>();
        foreach (var outcome in LoadEach(folders.SelectMany(FindIn), [], command))
        {
            if (outcome.Plugin is not null)
                plugins.Add(outcome.Plugin);
            if (outcome.Problem is not null)
                problems.Add(outcome.Problem);
        }

        plugins.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new PluginSet([.. plugins], problems.DrainToImmutable());
    }

    /// <summary>Loads the plugins of these folders, each a plugin's, and says what became of each, in their order.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="names">The names of plugins that are there already; those of the loaded ones are added.</param>
    /// <param name="command">The words of a command as above.</param>
    public IEnumerable<PluginOutcome> LoadEach(IEnumerable<string> folders, HashSet<string> names, IReadOnlyList<string> command)
    {
        var found = folders.Select(folder => Look(folder, names)).ToList();
        var standalone = found.FindAll(plugin => plugin.Facts is { } facts && facts.StandaloneCommands.Any(name => Begins(command, name)));
        var wanted = standalone.Count > 0 ? standalone : found;
        if (wanted is [{ Facts: { } only } alone])
        {
            // Without a thread for it, which takes as long to start as a small plugin to load.
            yield return TryLoad(alone.Path, alone.Loaded, only.Name);
            yield break;
        }

        foreach (var started in wanted.ConvertAll(Start))
            yield return started.GetAwaiter().GetResult();
    }

    /// <summary>The plugins' folders that a folder names; itself where it is not there, so that loading it says so.</summary>
    public static IEnumerable<string> FindIn(string folder) =>
        Directory.Exists(folder) ? PluginFolders.Below(folder) : [folder];

    private static bool Begins(IReadOnlyList<string> command, string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.SequenceEqual(command.Take(words.Length), StringComparer.Ordinal);
    }

    /// <summary>Looks at a plugin before it is loaded; only the first of a name may be.</summary>
    private FoundPlugin Look(string folder, HashSet<string> names)
    {
        try
        {
            if (!Directory.Exists(folder))
                throw new PluginLoadException(PluginProblemKind.FolderMissing, folder);
            var path = PluginFolders.AssemblyOf(folder) ?? throw new PluginLoadException(PluginProblemKind.NoAssembly, folder);
            var loaded = shadow is null ? path : Path.Combine(Copy(shadow, path), Path.GetFileName(path));
            var facts = Inspect(path, loaded);
            return names.Add(facts.Name)
                ? new FoundPlugin(path, loaded, facts, null)
                : throw new PluginLoadException(PluginProblemKind.SameName, path, facts.Name);
        }
        catch (PluginLoadException exception)
        {
            return new FoundPlugin(folder, folder, null, exception.Problem);
        }
    }

    private Task<PluginOutcome> Start(FoundPlugin found) =>
        found.Facts is { Name: var name }
            ? Task.Run(() => TryLoad(found.Path, found.Loaded, name))
            : Task.FromResult(new PluginOutcome(found.Path, null, found.Problem));

    private static string Copy(PluginShadow shadow, string path)
    {
        try
        {
            return shadow.CopyOf(Path.GetDirectoryName(path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PluginLoadException(PluginProblemKind.LoadFailed, path, exception.Message, exception);
        }
    }

    private PluginOutcome TryLoad(string path, string loaded, string name)
    {
        try
        {
            return new PluginOutcome(Path.GetDirectoryName(path)!, Load(path, loaded, name), null);
        }
        catch (PluginLoadException exception)
        {
            return new PluginOutcome(Path.GetDirectoryName(path)!, null, exception.Problem);
        }
    }

    /// <summary>Loads a plugin.</summary>
    /// <param name="path">The plugin's assembly, as a user knows it.</param>
    /// <param name="loaded">The file that is loaded: that assembly or its copy.</param>
    /// <param name="name">The assembly's name.</param>
    private LoadedPlugin Load(string path, string loaded, string name)
    {
        var folder = Path.GetDirectoryName(loaded)!;
        var (context, assembly) = Open(path, loaded);
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
    private (PluginLoadContext, Assembly) Open(string path, string loaded)
    {
        PluginLoadContext? context = null;
        try
        {
            context = new PluginLoadContext(loaded, isUnloadable);
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
    private static AssemblyFacts Inspect(string path, string loaded)
    {
        AssemblyFacts facts;
        try
        {
            facts = AssemblyFacts.Read(loaded, Core.Name!) ?? throw new PluginLoadException(PluginProblemKind.NotAnAssembly, path);
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
    /// <param name="Path">Its assembly, as a user knows it, or its folder where it has none.</param>
    /// <param name="Loaded">The file that is loaded: that assembly or its copy.</param>
    /// <param name="Facts">What the assembly says of itself, or null where it cannot be loaded.</param>
    /// <param name="Problem">Why it cannot.</param>
    private sealed record FoundPlugin(string Path, string Loaded, AssemblyFacts? Facts, PluginProblem? Problem);
}
