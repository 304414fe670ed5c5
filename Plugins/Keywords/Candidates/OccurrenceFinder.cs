using System.Buffers;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// Finds where candidates stand. A term stands wherever the text reads like it from the start of one word to the end of
/// another, however the segmenter cut what lies between: 新|乡贤 and 新乡贤 are the same term.
/// </summary>
internal static class OccurrenceFinder
{
    public static Occurrences Find(CandidateSet candidates, CancellationToken cancellationToken)
    {
        var found = new List<(int Term, WordRange Range)>(candidates.Words.Count);
        var counts = new int[candidates.Terms.Count + 1];
        Scan(candidates, found, counts, cancellationToken);

        // Sorted by counting: the places of each term stay in the order in which they were found.
        var offsets = new int[counts.Length];
        for (var term = 1; term < offsets.Length; term++)
            offsets[term] = offsets[term - 1] + counts[term - 1];
        var next = offsets.AsSpan().ToArray();
        var ranges = new WordRange[found.Count];
        foreach (var (term, range) in found)
            ranges[next[term]++] = range;
        return new Occurrences(offsets, ranges);
    }

    private static void Scan(
        CandidateSet candidates, List<(int Term, WordRange Range)> found, int[] counts, CancellationToken cancellationToken)
    {
        var (words, table, text) = (candidates.Words, candidates.Terms, candidates.Words.Text);
        var longest = LongestByFirst(candidates);
        var ends = new int[table.Count];
        for (var first = 0; first < words.Count; first++)
        {
            if ((first & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var start = words[first].Start;
            var limit = longest[text[start]];
            var (hash, end) = (PieceHash.Empty, start);
            for (var last = first; last < words.Count && words[last].End - start <= limit; last++)
            {
                int term;
                hash = PieceHash.Append(hash, text.AsSpan(end, words[last].End - end));
                end = words[last].End;
                term = last == first ? words[last].Term : table.Find(start, end, hash);
                if (term >= 0 && candidates.OriginsOf(term) != Origins.None && ends[term] <= start)
                {
                    found.Add((term, new WordRange(first, last)));
                    counts[term]++;
                    ends[term] = end;
                }

                if (!words[last].Has(WordTraits.JoinsNext))
                    break;
            }
        }

        ArrayPool<byte>.Shared.Return(longest);
    }

    /// <summary>For each character the length of the longest candidate that begins with it, or 0.</summary>
    private static byte[] LongestByFirst(CandidateSet candidates)
    {
        var longest = ArrayPool<byte>.Shared.Rent(char.MaxValue + 1);
        Array.Clear(longest);
        for (var term = 0; term < candidates.Terms.Count; term++)
        {
            if (candidates.OriginsOf(term) == Origins.None)
                continue;
            var chars = candidates.Terms.CharsOf(term);
            longest[chars[0]] = (byte)Math.Max(longest[chars[0]], Math.Min(chars.Length, byte.MaxValue));
        }

        return longest;
    }
}
