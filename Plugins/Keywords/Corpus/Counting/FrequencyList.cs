using System.Globalization;
using Analysis.Keywords.Corpus.Tables;

namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// Reads a frequency list: a term, a tab and its count a line; further columns are passed over, and so is the apostrophe before
/// a term that a spreadsheet would take for a formula. Lines that begin with
/// <c>#</c> and a blank are the method's, of which one says how large the corpus is, for a list may lack its rare words; without it
/// the corpus is as large as the counts together. A first line without a count names the columns.
/// </summary>
internal static class FrequencyList
{
    private const string Size = "# " + FrequencyTable.Words + "\t";

    /// <exception cref="FormatException">A line has no count, or the corpus is smaller than the counts in it.</exception>
    public static TermCounts Read(TextReader reader, CancellationToken cancellationToken)
    {
        var counts = new TermCounts();
        long? size = null;
        long largest = 0;
        var hasTerms = false;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            if ((++number & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (line.StartsWith(Size, StringComparison.Ordinal) && TryCount(line.AsSpan(Size.Length), out var words))
                size = words;
            if (line.Length == 0 || line == "#" || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var rest = line.AsSpan(tab + 1);
            var end = rest.IndexOf('\t');
            if (tab > 0 && TryCount(end < 0 ? rest : rest[..end], out var count))
            {
                var term = line[..tab];
                counts.Add(term is ['\'', '=' or '+' or '-' or '@', ..] ? term[1..] : term, count);
                (largest, hasTerms) = (Math.Max(largest, count), true);
            }
            else if (hasTerms || tab < 0)
            {
                throw new FormatException($"line {number} is no term, a tab and a count.");
            }
        }

        if (size < largest)
            throw new FormatException($"the corpus has {size} words and a term stands {largest} times in it.");
        if (size is { } known)
            counts.SetSize(known);
        return counts;
    }

    private static bool TryCount(ReadOnlySpan<char> text, out long count) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
