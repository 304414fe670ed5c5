using Analysis;

namespace Company.Plugin_1;

/// <summary>The words of words.txt, which lies beside the plugin: a line each, # before a remark.</summary>
public sealed class WordList(PluginContext context)
{
    public IReadOnlyList<string> Words { get; } =
        [.. File.ReadLines(Path.Combine(context.Directory, "words.txt")).Where(line => line.Length > 0 && line[0] != '#')];
}
