using Analysis;

namespace Glossary;

/// <summary>The glossary as the file beside the plugin has it.</summary>
public sealed class GlossaryFile
{
    public GlossaryFile(PluginContext context, GlossaryOptions options)
    {
        var path = Path.Combine(context.Directory, options.File);
        if (!File.Exists(path))
            throw new PluginOptionsException($"There is no glossary '{path}'.");
        Entries =
        [
            .. from line in File.ReadLines(path)
               where line.Length > 0 && line[0] != '#'
               let parts = line.Split('\t')
               select parts is [{ Length: > 0 } word, { Length: > 0 } instead]
                   ? (word, instead)
                   : throw new PluginOptionsException($"{path}: '{line}' is not a word, a tab and a word."),
        ];
    }

    /// <summary>What not to write, and what to write in its place.</summary>
    public IReadOnlyList<(string Word, string Instead)> Entries { get; }
}
