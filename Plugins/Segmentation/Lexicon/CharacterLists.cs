namespace Analysis.Segmentation;

/// <summary>Reads the lists of characters that a dictionary is compiled with; <c>#</c> starts a comment line.</summary>
internal static class CharacterLists
{
    /// <summary>Family names of one character, any number on a line.</summary>
    public static IReadOnlyCollection<char> ReadSurnames(TextReader reader) =>
        [.. Lines(reader).SelectMany(line => line.Trim()).Distinct()];

    /// <summary>A character and the one that it stands for on a line, a tab between them.</summary>
    public static IReadOnlyDictionary<char, char> ReadVariants(TextReader reader) =>
        Lines(reader).ToDictionary(line => line[0], line => line[2]);

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
