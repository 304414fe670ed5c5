using System.Globalization;

namespace Analysis.Keywords.Words;

/// <summary>
/// How common words are in a corpus of the user's: what takes the place of the segmenter's background. Immutable and
/// thread-safe.
/// </summary>
internal sealed class Reference
{
    /// <summary>The count that a word has which the list lacks: it was seen less than once.</summary>
    private const double Unseen = 0.5;

    private readonly Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> logShares;
    private readonly float unseen;

    private Reference(Dictionary<string, double> counts)
    {
        var total = counts.Values.Sum();
        unseen = (float)Math.Log(Unseen / total);
        logShares = counts.ToDictionary(entry => entry.Key, entry => (float)Math.Log(entry.Value / total), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// Reads a list: a word a line, then a blank or a tab and its count, a number above 0; what follows is passed over,
    /// as are empty lines and those that begin with <c>#</c>. The counts of a word that comes again are added up.
    /// </summary>
    /// <exception cref="PluginOptionsException">The file cannot be read, holds no word, or a line has no count.</exception>
    public static Reference Load(string path)
    {
        try
        {
            var counts = new Dictionary<string, double>(StringComparer.Ordinal);
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (line.Length == 0 || line[0] == '#' || string.IsNullOrWhiteSpace(line))
                    continue;
                var parts = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
                if (parts.Length < 2
                    || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var count)
                    || !double.IsFinite(count) || count <= 0)
                    throw new PluginOptionsException($"The reference has no count above 0 in line {number}.");
                counts[parts[0]] = counts.GetValueOrDefault(parts[0]) + count;
            }

            return counts.Count > 0 ? new Reference(counts) : throw new PluginOptionsException("The reference holds no word.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PluginOptionsException($"The reference cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The natural logarithm of the word's share of the reference; below 0 also where the reference lacks it.</summary>
    public float LogShareOf(ReadOnlySpan<char> word) => logShares.TryGetValue(word, out var share) ? share : unseen;
}
