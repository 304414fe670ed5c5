using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Segmentation;

/// <summary>Reads the words of a dictionary's source: lines <c>word frequency tag</c>.</summary>
internal static class DictionarySource
{
    /// <summary>The tables of the dictionary that <paramref name="reader"/> spells out.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form.</exception>
    public static DictionaryTables Read(TextReader reader, CostAdjustments adjustments, IReadOnlyCollection<char> surnames)
    {
        var lines = new List<(string Text, long Frequency, string Tag)>();
        var total = 0L;
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(' ');
            if (fields.Length != 3 || fields[0].Length is 0 or > DictionaryWord.MaxLength
                || !long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
                throw new InvalidDataException($"Line {lines.Count + 1} is not 'word frequency tag': {line}");
            lines.Add((fields[0], frequency, fields[2]));
            total += frequency;
        }

        var rarities = new Dictionary<string, ushort>(lines.Count, StringComparer.Ordinal);
        foreach (var line in lines)
            rarities[line.Text] = RarityOf(line.Frequency, total);

        ImmutableArray<string> tagNames = [.. lines.Select(line => line.Tag).Distinct()];
        var tags = tagNames.Select((tag, index) => (tag, index)).ToDictionary(pair => pair.tag, pair => (byte)pair.index);
        var words = lines.ConvertAll(line =>
        {
            var rarity = rarities[line.Text];
            var cost = adjustments.CostOf(line.Text, WordShape.Of(line.Text, line.Tag, rarities), rarity);
            return new DictionaryWord(line.Text, cost, rarity, tags[line.Tag]);
        });
        var names = new NameCostCounter(surnames);
        foreach (var line in lines)
            names.Add(line.Text, line.Tag);
        return DictionaryBuilder.Build(words, tagNames, total, names.Complete);
    }

    /// <summary>Reads a file of family names of one character: any number on a line, <c>#</c> starts a comment.</summary>
    public static IReadOnlyCollection<char> ReadSurnames(TextReader reader)
    {
        var surnames = new HashSet<char>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                surnames.UnionWith(line.Trim());
        }

        return surnames;
    }

    /// <summary>The negated logarithm of a share, in thousandths of a nat.</summary>
    internal static ushort RarityOf(double frequency, double total) =>
        (ushort)Math.Clamp(Math.Round(Math.Log(total / Math.Max(frequency, 0.5)) * 1000), 0, DictionaryWord.MaxCost);
}
