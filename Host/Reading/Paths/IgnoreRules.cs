using System.Collections.Immutable;

namespace Analysis.Host.Reading.Paths;

/// <summary>What is left out below a folder: the lines of its ignore file, behind those of the folders above. Immutable.</summary>
/// <param name="depth">How many names of a path lead to the folder that the lines speak of.</param>
/// <param name="rules">The lines, in order; the last one that fits decides.</param>
/// <param name="above">What holds from above, or null.</param>
internal sealed class IgnoreRules(int depth, ImmutableArray<IgnoreRule> rules, IgnoreRules? above)
{
    /// <summary>The name of an ignore file.</summary>
    public const string FileName = ".analysisignore";

    /// <summary>What holds in a folder: what holds above, and its own ignore file where it has one.</summary>
    /// <param name="folder">Where the folder is.</param>
    /// <param name="depth">How many names of a path lead to it.</param>
    /// <param name="above">What holds from above, or null.</param>
    public static IgnoreRules? In(string folder, int depth, IgnoreRules? above)
    {
        var file = Path.Combine(folder, FileName);
        return File.Exists(file) ? Of(File.ReadLines(file), depth, above) : above;
    }

    /// <summary>The rules of lines.</summary>
    public static IgnoreRules Of(IEnumerable<string> lines, int depth, IgnoreRules? above) =>
        new(depth, [.. lines.Select(IgnoreRule.Read).OfType<IgnoreRule>()], above);

    /// <summary>Whether something is left out; what stands below a folder that is left out is not asked for.</summary>
    /// <param name="path">Its names.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool LeavesOut(ImmutableArray<string> path, bool isFolder)
    {
        var below = path.AsSpan()[depth..];
        for (var i = rules.Length - 1; i >= 0; i--)
        {
            if ((isFolder || !rules[i].FoldersOnly) && rules[i].Pattern.Fits(below))
                return !rules[i].TakesIn;
        }

        return above?.LeavesOut(path, isFolder) ?? false;
    }
}
