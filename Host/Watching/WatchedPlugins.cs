using System.Collections.Immutable;
using Analysis.Host.Loading;

namespace Analysis.Host.Watching;

/// <summary>
/// Plugins that may be built anew while they are in use. One is loaded again when a file in its folder changed; where that
/// fails, what was loaded before stays. Disposing it unloads them all.
/// </summary>
/// <param name="named">The folders as a user named them.</param>
/// <param name="say">Told what was loaded again and what could not be.</param>
internal sealed class WatchedPlugins(ImmutableArray<string> named, Action<string> say) : IDisposable
{
    private readonly SortedDictionary<string, WatchedPlugin> plugins = new(StringComparer.Ordinal);

    /// <summary>Where the plugins' files are copied to before they are loaded.</summary>
    public PluginShadow Shadow { get; } = new();

    /// <summary>The plugins in use, and what is wrong with those of which there is none. Disposing the set is not the caller's.</summary>
    public PluginSet Current => new(
        [.. plugins.Values.Select(watched => watched.Plugin).OfType<LoadedPlugin>().OrderBy(plugin => plugin.Name, StringComparer.Ordinal)],
        [.. plugins.Values.Where(watched => watched.Plugin is null).Select(watched => watched.Problem!)]);

    /// <summary>The files in the plugins' folders.</summary>
    public IEnumerable<string> Files() => Folders().SelectMany(FilesBelow);

    /// <summary>Loads what is new or changed.</summary>
    /// <param name="host">Loads them, through <see cref="Shadow"/>.</param>
    /// <param name="changed">Paths of files that changed.</param>
    /// <param name="all">Whether the others are to be loaded again as well, as another configuration asks for.</param>
    public void Refresh(PluginHost host, ImmutableArray<string> changed, bool all)
    {
        var due = Folders().Where(folder => all || !plugins.ContainsKey(folder) || changed.Any(path => IsBelow(path, folder))).ToList();
        if (due.Count == 0)
            return;
        var names = plugins.Where(watched => !due.Contains(watched.Key) && watched.Value.Plugin is not null)
            .Select(watched => watched.Value.Plugin!.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var outcome in host.LoadEach(due, names, []))
            Take(outcome);
        // What was loaded before is collected now: a program that waits for its user's next keystroke has no other reason to.
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Shadow.RemoveBut([.. plugins.Values.Select(watched => watched.Plugin?.Directory).OfType<string>()]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watched in plugins.Values)
            watched.Plugin?.Dispose();
        Shadow.Dispose();
    }

    private void Take(PluginOutcome outcome)
    {
        var before = plugins.GetValueOrDefault(outcome.Folder)?.Plugin;
        plugins[outcome.Folder] = new WatchedPlugin(outcome.Plugin ?? before, outcome.Problem);
        if (before is null)
            return;
        if (outcome.Plugin is not { } loaded)
        {
            say($"{outcome.Problem} {before.Name} {before.Version} as it was loaded before stays in use.");
            return;
        }

        before.Dispose();
        say($"{loaded.Name} {loaded.Version} was loaded again.");
    }

    /// <summary>
    /// Folders of plugins that were there once are looked at even if they are gone: a build may take everything away and
    /// bring it back.
    /// </summary>
    private IEnumerable<string> Folders() => plugins.Keys
        .Concat(named.Select(Path.GetFullPath).Where(folder => !plugins.ContainsKey(folder)).SelectMany(Found))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Found(string folder)
    {
        try
        {
            return PluginHost.FindIn(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [folder];
        }
    }

    private static IEnumerable<string> FilesBelow(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [folder];
        }
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || path == folder;
}
