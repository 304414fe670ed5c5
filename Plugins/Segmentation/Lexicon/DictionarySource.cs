using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Segmentation;

/// <summary>Reads the words of a dictionary's source: lines <c>word frequency tag</c>.</summary>
internal static class DictionarySource
{
    /// <summary>The tables of the dictionary that <paramref name="reader"/> spells out.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form.</exception>
    public static DictionaryTables Read(TextReader reader)
    {
        var lines = new List<(string Text, long Frequency, byte Tag)>();
        var tagNames = ImmutableArray.CreateBuilder<string>();
        var total = 0L;
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(' ');
            if (fields.Length != 3 || fields[0].Length is 0 or > DictionaryWord.MaxLength
                || !long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
                throw new InvalidDataException($"Line {lines.Count + 1} is not 'word frequency tag': {line}");
            if (!tagNames.Contains(fields[2]))
                tagNames.Add(fields[2]);
            lines.Add((fields[0], frequency, (byte)tagNames.IndexOf(fields[2])));
            total += frequency;
        }

        var words = lines.ConvertAll(line =>
        {
            var rarity = RarityOf(line.Frequency, total);
            return new DictionaryWord(line.Text, rarity, rarity, line.Tag);
        });
        return DictionaryBuilder.Build(words, tagNames.DrainToImmutable(), total);
    }

    /// <summary>The negated logarithm of a share, in thousandths of a nat.</summary>
    internal static ushort RarityOf(double frequency, double total) =>
        (ushort)Math.Clamp(Math.Round(Math.Log(total / Math.Max(frequency, 0.5)) * 1000), 0, DictionaryWord.MaxCost);
}
