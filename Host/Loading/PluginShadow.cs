namespace Analysis.Host.Loading;

/// <summary>
/// Copies of plugins' folders, from which plugins are loaded that may be built anew while they run: a loaded assembly is
/// mapped into memory, so that writing over it would be refused on Windows and pull the code from under the process elsewhere.
/// </summary>
internal sealed class PluginShadow : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("analysis-").FullName;
    private int copies;

    /// <summary>Copies a plugin's folder with everything below it; the copy is called like the folder.</summary>
    /// <exception cref="IOException">It cannot be copied.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public string CopyOf(string folder)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        var copy = Path.Combine(root, Interlocked.Increment(ref copies).ToString(null, null), Path.GetFileName(folder));
        Directory.CreateDirectory(copy);
        foreach (var below in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(copy, Path.GetRelativePath(folder, below)));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(copy, Path.GetRelativePath(folder, file)));
        return copy;
    }

    /// <summary>Removes every copy but those that hold one of <paramref name="inUse"/>, as far as the system lets go of it.</summary>
    public void RemoveBut(IReadOnlyCollection<string> inUse)
    {
        foreach (var copy in Directory.EnumerateDirectories(root).Where(copy => !inUse.Any(used => used.StartsWith(copy + Path.DirectorySeparatorChar, StringComparison.Ordinal))))
            TryRemove(copy);
    }

    /// <inheritdoc/>
    public void Dispose() => TryRemove(root);

    private static void TryRemove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Windows keeps the file of an assembly until its context was collected: it is tried again, at last by whoever
            // empties the folder of temporary files.
        }
    }
}
