using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// Finds where candidates stand. A term stands wherever the text reads like it from the start of one word to the end of
/// another, however the segmenter cut what lies between: 新|乡贤 and 新乡贤 are the same term.
/// </summary>
internal static class OccurrenceFinder
{
    private const int OpeningBits = 12;
    private const int Openings = 1 << OpeningBits;

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
            ref readonly var word = ref words[first];
            var (start, end, term) = (word.Start, word.End, word.Term);
            if (candidates.OriginsOf(term) != Origins.None && ends[term] <= start)
                Add(term, first, first, end);
            if (!word.Has(WordTraits.JoinsNext) || start + 1 >= text.Length)
                continue;
            var limit = longest[Opening(text[start], text[start + 1])];
            var hash = table.HashOf(term);
            for (var last = first + 1; words[last].End - start <= limit; last++)
            {
                hash = PieceHash.Append(hash, text.AsSpan(end, words[last].End - end));
                end = words[last].End;
                term = table.Find(start, end, hash);
                if (term >= 0 && candidates.OriginsOf(term) != Origins.None && ends[term] <= start)
                    Add(term, first, last, end);
                if (!words[last].Has(WordTraits.JoinsNext))
                    break;
            }
        }

        void Add(int term, int first, int last, int end)
        {
            found.Add((term, new WordRange(first, last)));
            counts[term]++;
            ends[term] = end;
        }
    }

    /// <summary>For the first two characters, by <see cref="Opening"/>, the length of the longest candidate, or 0.</summary>
    private static byte[] LongestByFirst(CandidateSet candidates)
    {
        var longest = new byte[Openings];
        for (var term = 0; term < candidates.Terms.Count; term++)
        {
            if (candidates.OriginsOf(term) == Origins.None || candidates.Terms.CharsOf(term) is not [var first, var second, ..] chars)
                continue;
            ref var length = ref longest[Opening(first, second)];
            length = (byte)Math.Max(length, Math.Min(chars.Length, byte.MaxValue));
        }

        return longest;
    }

    /// <summary>A number for two characters; that others may share it costs a vain look, no more.</summary>
    private static int Opening(char first, char second) =>
        (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> (32 - OpeningBits));
}
