using System.Collections.Immutable;

namespace Analysis.Host.Reading.Paths;

/// <summary>
/// Finds files below a folder, in an order that the file system has no part in. What ignore files leave out is left out,
/// and so are folders whose names begin with a dot. A link to a folder is not followed: it may lead back.
/// </summary>
/// <param name="exclude">Lines of an ignore file that hold in every folder.</param>
internal sealed class FolderWalk(ImmutableArray<string> exclude)
{
    private readonly IgnoreRules excluded = IgnoreRules.Of(exclude, 0, null);

    /// <summary>The files below <paramref name="root"/> that are wanted.</summary>
    /// <param name="root">The folder; empty for the working folder.</param>
    /// <param name="depth">How many names a path below the folder has at most.</param>
    /// <param name="isWanted">Asked of each file, by its names below the folder.</param>
    /// <remarks>A folder that cannot be listed comes as if it were a file, so that reading it says what is wrong.</remarks>
    public ImmutableArray<string> Find(string root, int depth, Func<ReadOnlySpan<string>, bool> isWanted)
    {
        var found = new List<string>();
        var start = Start(root);
        var waiting = new Stack<WalkedFolder>([start]);
        while (waiting.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder.Path.Length == 0 ? "." : folder.Path).EnumerateFileSystemInfos())
                {
                    var names = folder.Names.Add(entry.Name);
                    var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
                    if (folder.Rules?.LeavesOut(names, isFolder) is true || excluded.LeavesOut(names, isFolder))
                        continue;
                    var path = Path.Combine(folder.Path, entry.Name).Replace('\\', '/');
                    if (!isFolder && isWanted(names.AsSpan()[start.Names.Length..]))
                        found.Add(path);
                    else if (isFolder && names.Length - start.Names.Length < depth && entry.Name[0] != '.' && entry.LinkTarget is null)
                        waiting.Push(new WalkedFolder(path, names, IgnoreRules.In(path, names.Length, folder.Rules)));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                found.Add(folder.Path);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    /// <summary>
    /// Where a walk begins. The ignore files of the folders above hold too, up to the working folder, where that is above.
    /// </summary>
    private static WalkedFolder Start(string root)
    {
        var below = Path.GetRelativePath(".", root.Length == 0 ? "." : root);
        if (Path.IsPathRooted(below) || below.StartsWith("..", StringComparison.Ordinal))
            return new WalkedFolder(root, [], IgnoreRules.In(root, 0, null));
        var rules = IgnoreRules.In("", 0, null);
        ImmutableArray<string> names = below == "." ? [] : [.. below.Split(Path.DirectorySeparatorChar)];
        for (var i = 1; i <= names.Length; i++)
            rules = IgnoreRules.In(Path.Combine([.. names[..i]]), i, rules);
        return new WalkedFolder(root, names, rules);
    }
}
