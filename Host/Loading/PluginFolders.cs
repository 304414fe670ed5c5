using System.Collections.Immutable;

namespace Analysis.Host.Loading;

/// <summary>Finds plugins in folders: which folders are a plugin's, and which of the files in one is the plugin.</summary>
internal static class PluginFolders
{
    /// <summary>
    /// The plugins' folders named by <paramref name="folder"/>: itself where it holds an assembly, or nothing at all, so
    /// that loading it says so; else those right below it, in ordinal order.
    /// </summary>
    public static ImmutableArray<string> Below(string folder)
    {
        ImmutableArray<string> below = Directory.EnumerateFiles(folder, "*.dll").Any()
            ? []
            : [.. Directory.EnumerateDirectories(Path.GetFullPath(folder)).Order(StringComparer.Ordinal)];
        return below.IsEmpty ? [Path.GetFullPath(folder)] : below;
    }

    /// <summary>
    /// The plugin's assembly in its folder: the one named like the folder, with or without <c>Analysis.</c> before it,
    /// else the only one that has a <c>.deps.json</c> beside it, else the only one. Null where that leaves a choice.
    /// </summary>
    public static string? AssemblyOf(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        foreach (var candidate in (string[])[name, "Analysis." + name])
        {
            var path = Path.Combine(folder, candidate + ".dll");
            if (File.Exists(path))
                return path;
        }

        var assemblies = Directory.GetFiles(folder, "*.dll");
        return Only(assemblies.Where(path => File.Exists(Path.ChangeExtension(path, ".deps.json")))) ?? Only(assemblies);
    }

    private static string? Only(IEnumerable<string> paths) => paths.Take(2).ToArray() is [var only] ? only : null;
}
