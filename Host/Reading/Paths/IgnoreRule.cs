namespace Analysis.Host.Reading.Paths;

/// <summary>One line of an ignore file, as git reads one.</summary>
/// <param name="Pattern">What it fits, below the folder of the file.</param>
/// <param name="FoldersOnly">Whether it fits folders only: it ended with a slash.</param>
/// <param name="TakesIn">Whether it takes in again what a line before left out: it began with an exclamation mark.</param>
internal sealed record IgnoreRule(PathPattern Pattern, bool FoldersOnly, bool TakesIn)
{
    /// <summary>The rule of a line, or null where it is a comment or empty.</summary>
    public static IgnoreRule? Read(string line)
    {
        var text = line.TrimEnd('\r', '\n');
        while (text.EndsWith(' ') && !text.EndsWith("\\ ", StringComparison.Ordinal))
            text = text[..^1];
        if (text.Length == 0 || text[0] == '#')
            return null;
        var takesIn = text[0] == '!';
        if (takesIn)
            text = text[1..];
        return text.Trim('/').Length == 0 ? null : new IgnoreRule(PathPattern.AnyDepth(text), text.EndsWith('/'), takesIn);
    }
}
