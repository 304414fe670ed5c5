using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace Analysis;

/// <summary>
/// Language data kept apart from code: text files <c>Data/&lt;language&gt;/&lt;name&gt;.txt</c>, embedded in an assembly
/// under that path, one entry a line, <c>#</c> starting a comment line, columns separated by tabs.
/// </summary>
public static class LanguageData
{
    /// <summary>The entries of a file, in its order, trimmed, without comments and blank lines.</summary>
    /// <param name="assembly">The assembly that embeds the file.</param>
    /// <param name="language">The language's code, such as <c>zh</c>.</param>
    /// <param name="name">The file's name without <c>.txt</c>.</param>
    /// <exception cref="FileNotFoundException">The assembly embeds no such file.</exception>
    public static ImmutableArray<string> ReadLines(Assembly assembly, string language, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var path = $"Data/{language}/{name}.txt";
        using var stream = assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"{assembly.GetName().Name} embeds no file {path}.", path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var entries = ImmutableArray.CreateBuilder<string>();
        while (reader.ReadLine() is { } line)
        {
            var entry = line.Trim();
            if (entry.Length > 0 && entry[0] != '#')
                entries.Add(entry);
        }

        return entries.DrainToImmutable();
    }

    /// <summary>The entries of a file, each split at its tabs into trimmed columns.</summary>
    /// <inheritdoc cref="ReadLines"/>
    public static ImmutableArray<ImmutableArray<string>> ReadTable(Assembly assembly, string language, string name) =>
        [.. ReadLines(assembly, language, name).Select(line => ImmutableArray.Create(line.Split('\t', StringSplitOptions.TrimEntries)))];
}
