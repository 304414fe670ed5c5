namespace Analysis.Samples.Tests;

/// <summary>The fenced blocks of a Markdown file.</summary>
internal static class MarkdownBlocks
{
    /// <summary>The lines of each block in <paramref name="language"/>.</summary>
    public static IEnumerable<string[]> Of(string path, string language)
    {
        var lines = File.ReadAllLines(path);
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at] != "```" + language)
                continue;
            var end = Array.IndexOf(lines, "```", at + 1);
            yield return [.. lines[(at + 1)..end].Select(line => line.TrimEnd())];
            at = end;
        }
    }
}
