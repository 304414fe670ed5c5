using System.Collections.Immutable;
using System.Globalization;

namespace Analysis.Segmentation;

/// <summary>Makes a dictionary of its source, lines <c>word frequency tag</c>, and of what else is known of words.</summary>
/// <param name="adjustments">By how much the costs of words differ from their rarities.</param>
/// <param name="surnames">The family names of one character.</param>
/// <param name="variants">Characters that words are not spelled with, and those that stand for them.</param>
internal sealed class DictionarySource(
    CostAdjustments adjustments, IReadOnlyCollection<char> surnames, IReadOnlyDictionary<char, char> variants)
{
    /// <summary>The tables of the dictionary that <paramref name="reader"/> spells out.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form.</exception>
    public DictionaryTables Read(TextReader reader)
    {
        var lines = WithoutVariants(ReadLines(reader));
        var total = lines.Sum(line => line.Frequency);
        var rarities = lines.ToDictionary(
            line => line.Text, line => RarityOf(line.Frequency, total), StringComparer.Ordinal);
        ImmutableArray<string> tagNames = [.. lines.Select(line => line.Tag).Distinct()];
        var tags = tagNames.Select((tag, index) => (tag, index)).ToDictionary(pair => pair.tag, pair => (byte)pair.index);
        var names = new NameCostCounter(surnames);
        var words = lines.ConvertAll(line =>
        {
            names.Add(line.Text, line.Tag);
            var rarity = rarities[line.Text];
            var cost = adjustments.CostOf(line.Text, WordShape.Of(line.Text, line.Tag, rarities), rarity);
            return new DictionaryWord(line.Text, cost, rarity, tags[line.Tag]);
        });
        char[] pairs = [.. variants.OrderBy(pair => pair.Key).SelectMany(pair => new[] { pair.Key, pair.Value })];
        return DictionaryBuilder.Build(words, tagNames, total, names.Complete, pairs);
    }

    /// <summary>The negated logarithm of a share, in thousandths of a nat.</summary>
    internal static ushort RarityOf(double frequency, double total) =>
        (ushort)Math.Clamp(Math.Round(Math.Log(total / Math.Max(frequency, 0.5)) * 1000), 0, DictionaryWord.MaxCost);

    private static List<Line> ReadLines(TextReader reader)
    {
        var lines = new List<Line>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(' ');
            if (fields.Length != 3 || fields[0].Length is 0 or > DictionaryWord.MaxLength
                || !long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
                throw new InvalidDataException($"Line {lines.Count + 1} is not 'word frequency tag': {line}");
            lines.Add(new(fields[0], frequency, fields[2]));
        }

        return lines;
    }

    /// <summary>
    /// The lines with every word spelled without variants. One that is there twice then is left out: its frequency in
    /// the variant spelling says nothing.
    /// </summary>
    private List<Line> WithoutVariants(List<Line> lines)
    {
        var spelled = lines.ConvertAll(line => line with
        {
            Text = string.Concat(line.Text.Select(character => variants.GetValueOrDefault(character, character))),
        });
        var kept = new Dictionary<string, Line>(lines.Count, StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text == spelled[i].Text || !kept.ContainsKey(spelled[i].Text))
                kept[spelled[i].Text] = spelled[i];
        }

        return [.. kept.Values];
    }

    private readonly record struct Line(string Text, long Frequency, string Tag);
}
