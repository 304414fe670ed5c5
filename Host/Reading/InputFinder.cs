using System.Collections.Immutable;

namespace Analysis.Host.Reading;

/// <summary>Finds the inputs that a command line names, in an order that the file system has no part in.</summary>
/// <param name="extensions">The endings, with their dot, of the files that are taken from folders.</param>
internal sealed class InputFinder(IEnumerable<string> extensions)
{
    private readonly ImmutableHashSet<string> extensions = extensions.Append(".txt").ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The inputs that <paramref name="arguments"/> name: files as they are, folders with the files of known endings
    /// anywhere below them, <c>-</c> for standard input. One file is one input, however often it is named.
    /// </summary>
    /// <remarks>What isn't there is an input too: reading it says so, and the others go on.</remarks>
    public IEnumerable<InputFile> Find(IEnumerable<string> arguments)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            var found = argument != "-" && Directory.Exists(argument) ? Below(argument) : [argument];
            foreach (var name in found.Where(name => seen.Add(name == "-" ? name : Path.GetFullPath(name))))
                yield return new InputFile(name);
        }
    }

    private ImmutableArray<string> Below(string folder)
    {
        var found = new List<string>();
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var at))
        {
            try
            {
                foreach (var file in Directory.EnumerateFiles(at).Where(file => extensions.Contains(Path.GetExtension(file))))
                    found.Add(file.Replace('\\', '/'));
                // A link to a folder is not followed: it may lead back here.
                foreach (var below in new DirectoryInfo(at).EnumerateDirectories().Where(below => below.LinkTarget is null))
                    waiting.Push(Path.Combine(at, below.Name));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The folder becomes an input, so that reading it reports what is wrong with it.
                found.Add(at);
            }
        }

        found.Sort(StringComparer.Ordinal);
        // An empty folder becomes an input as well: who names one expects something in it.
        return found.Count == 0 ? [folder] : [.. found];
    }
}
