using System.Collections.Immutable;
using Analysis.Host.Reading.Paths;

namespace Analysis.Host.Reading;

/// <summary>Finds the inputs that a command line names, in an order that the file system has no part in.</summary>
/// <param name="extensions">The endings, with their dot, of the files that plugins read, which are taken from folders too.</param>
/// <param name="options">What is taken in and left out.</param>
internal sealed class InputFinder(IEnumerable<string> extensions, ReadingOptions options)
{
    private readonly ImmutableHashSet<string> extensions =
        extensions.Concat(DocumentFormats.FromFolders).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly FolderWalk walk = new(options.Exclude);

    /// <summary>
    /// The inputs that <paramref name="arguments"/> name: files as they are, folders with the files of known endings
    /// anywhere below them, patterns, <c>-</c> for standard input. One file is one input, however often it is named.
    /// </summary>
    /// <remarks>What isn't there is an input too: reading it says so, and the others go on.</remarks>
    public IEnumerable<InputFile> Find(IEnumerable<string> arguments)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            foreach (var path in FindOne(argument).Where(path => seen.Add(path == "-" ? path : Path.GetFullPath(path))))
                yield return new InputFile(path, options.StandardInputName);
        }
    }

    /// <summary>An argument that finds nothing becomes an input as well: who names something expects something there.</summary>
    private ImmutableArray<string> FindOne(string argument)
    {
        if (argument == "-" || File.Exists(argument))
            return [argument];
        var found = Directory.Exists(argument) ? walk.Find(argument, int.MaxValue, IsWanted)
            : SegmentPattern.IsPattern(argument) ? FitsOf(argument)
            : [];
        if (!options.Outputs.IsEmpty)
            found = found.RemoveAll(path => options.Outputs.Contains(Path.GetFullPath(path)));
        return found.IsEmpty ? [argument] : found;
    }

    private bool IsWanted(ReadOnlySpan<string> names)
    {
        if (options.Include.IsEmpty)
            return extensions.Contains(Path.GetExtension(names[^1]));
        foreach (var pattern in options.Include)
        {
            if (pattern.Fits(names))
                return true;
        }

        return false;
    }

    private ImmutableArray<string> FitsOf(string argument) =>
        [.. PathPattern.Alternatives(OperatingSystem.IsWindows() ? argument.Replace('\\', '/') : argument).SelectMany(pattern => FitsOfOne(pattern)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The names before the first sign are a folder; the others are the pattern below it.</summary>
    private ImmutableArray<string> FitsOfOne(string pattern)
    {
        var names = pattern.Split('/');
        var first = Array.FindIndex(names, name => SegmentPattern.IsPattern(name));
        if (first < 0)
            return File.Exists(pattern) ? [pattern] : [];
        var root = string.Join('/', names[..first]);
        if (first > 0 && root.Length == 0)
            root = "/";
        var below = PathPattern.Anchored(string.Join('/', names[first..]));
        return root.Length > 0 && !Directory.Exists(root) ? [] : walk.Find(root, below.Depth, below.Fits);
    }
}
