using System.Globalization;

namespace Analysis.Segmentation;

/// <summary>
/// What was learned from segmented texts: by how much the cost of a word differs from its rarity, in thousandths of a nat.
/// Greater: the word is cut more readily.
/// </summary>
internal sealed class CostAdjustments
{
    private readonly Dictionary<WordShape, int> byShape = [];
    private readonly Dictionary<string, int> byWord = new(StringComparer.Ordinal);

    /// <summary>Adjusts all words of a shape.</summary>
    public void Add(WordShape shape, int adjustment) => byShape[shape] = adjustment;

    /// <summary>Adjusts a single word, on top of its shape.</summary>
    public void Add(string word, int adjustment) => byWord[word] = adjustment;

    /// <summary>
    /// Reads lines <c>tag length split adjustment</c> and <c>word adjustment</c>, columns apart by tabs; <c>#</c> starts a
    /// comment.
    /// </summary>
    public static CostAdjustments Read(TextReader reader)
    {
        var adjustments = new CostAdjustments();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (fields.Length == 4)
                adjustments.Add(new WordShape(fields[0], Number(fields[1]), Number(fields[2])), Number(fields[3]));
            else
                adjustments.Add(fields[0], Number(fields[1]));
        }

        return adjustments;

        static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
    }

    /// <summary>Writes what <see cref="Read"/> reads, in ordinal order.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var (shape, adjustment) in byShape.OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Length).ThenBy(pair => pair.Key.Split))
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{shape.Tag}\t{shape.Length}\t{shape.Split}\t{adjustment}\n"));
        foreach (var (word, adjustment) in byWord.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{word}\t{adjustment}\n"));
    }

    /// <summary>The cost of a word of this shape and rarity.</summary>
    public ushort CostOf(string word, WordShape shape, ushort rarity) => (ushort)Math.Clamp(
        rarity + byShape.GetValueOrDefault(shape) + byWord.GetValueOrDefault(word), 1, DictionaryWord.MaxCost);
}
