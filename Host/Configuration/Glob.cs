namespace Analysis.Host.Configuration;

/// <summary>A pattern of paths: <c>*</c> is anything but a slash, <c>**</c> anything, <c>?</c> one character but a slash.</summary>
internal sealed class Glob(string pattern)
{
    /// <summary>Whether <paramref name="path"/>, or its end behind a slash, is of the pattern.</summary>
    public bool Matches(string path)
    {
        path = path.Replace('\\', '/');
        if (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        // A pattern may begin behind any slash, as names of files are meant wherever they lie.
        var reached = new bool[path.Length + 1];
        for (var i = 0; i <= path.Length; i++)
            reached[i] = i == 0 || path[i - 1] == '/';
        for (var at = 0; at < pattern.Length; at++)
        {
            var isAny = pattern[at] == '*' && at + 1 < pattern.Length && pattern[at + 1] == '*';
            reached = isAny || pattern[at] == '*' ? Spread(reached, path, isAny) : Step(reached, path, pattern[at]);
            if (isAny && ++at + 1 < pattern.Length && pattern[at + 1] == '/')
            {
                // a/**/b is a/b as well.
                at++;
                for (var i = path.Length; i > 0; i--)
                    reached[i] &= path[i - 1] == '/';
            }
        }

        return reached[^1];
    }

    private static bool[] Spread(bool[] reached, string path, bool overSlashes)
    {
        for (var i = 0; i < path.Length; i++)
            reached[i + 1] |= reached[i] && (overSlashes || path[i] != '/');
        return reached;
    }

    private static bool[] Step(bool[] reached, string path, char expected)
    {
        for (var i = path.Length; i > 0; i--)
            reached[i] = reached[i - 1] && (path[i - 1] == expected || (expected == '?' && path[i - 1] != '/'));
        reached[0] = false;
        return reached;
    }
}
