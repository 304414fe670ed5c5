using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// Finds where candidates stand. A term stands wherever the text reads like it from the start of one word to the end of
/// another, however the segmenter cut what lies between: 新|乡贤 and 新乡贤 are the same term.
/// </summary>
internal sealed class OccurrenceFinder
{
    private const int OpeningBits = 12;
    private const int Openings = 1 << OpeningBits;

    private readonly CandidateSet candidates;
    private readonly WordSequence words;
    private readonly int[] counts;
    private readonly int[] starts;
    private readonly int[] ends;      // for each term the end of its last place
    private readonly byte[] longest;
    private Occurrence[] found;
    private int count;

    private OccurrenceFinder(CandidateSet candidates)
    {
        this.candidates = candidates;
        words = candidates.Words;
        counts = words.Scratch.TakeCleared<int>(candidates.Terms.Count + 1);
        ends = words.Scratch.TakeCleared<int>(candidates.Terms.Count);
        starts = words.Scratch.Take<int>(words.Count + 1);
        longest = words.Scratch.TakeCleared<byte>(Openings);
        found = words.Scratch.Take<Occurrence>(words.Count + 16);
    }

    public static Occurrences Find(CandidateSet candidates, CancellationToken cancellationToken)
    {
        var finder = new OccurrenceFinder(candidates);
        finder.MeasureByOpening();
        finder.Scan(cancellationToken);
        return finder.ByTerm();
    }

    private void Scan(CancellationToken cancellationToken)
    {
        var (table, text) = (candidates.Terms, words.Text);
        for (var first = 0; first < words.Count; first++)
        {
            if ((first & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            starts[first] = count;
            ref readonly var word = ref words[first];
            var (start, end, term) = (word.Start, word.End, word.Term);
            if (candidates.OriginsOf(term) != Origins.None)
                Add(term, first, first, start, end);
            if (!word.Has(WordTraits.JoinsNext))
                continue;
            var limit = start + longest[Opening(text[start], text[start + 1])];
            if (words[first + 1].End > limit)
                continue;
            var hash = table.HashOf(term);
            for (var last = first + 1; words[last].End <= limit; last++)
            {
                hash = PieceHash.Append(hash, text.AsSpan(end, words[last].End - end));
                end = words[last].End;
                term = table.Find(start, end, hash);
                if (term >= 0 && candidates.OriginsOf(term) != Origins.None)
                    Add(term, first, last, start, end);
                if (!words[last].Has(WordTraits.JoinsNext))
                    break;
            }
        }

        starts[words.Count] = count;
    }

    private void Add(int term, int first, int last, int start, int end)
    {
        if (ends[term] > start)
            return;
        if (count == found.Length)
            found = words.Scratch.Enlarge(found);
        found[count++] = new Occurrence(term, new WordRange(first, last));
        counts[term]++;
        ends[term] = end;
    }

    /// <summary>Sorts by counting, so that the places of each term stay in the order in which they were found.</summary>
    private Occurrences ByTerm()
    {
        var terms = candidates.Terms.Count;
        var offsets = words.Scratch.Take<int>(terms + 1);
        var next = words.Scratch.Take<int>(terms + 1);
        var sum = 0;
        for (var term = 0; term <= terms; term++)
        {
            offsets[term] = next[term] = sum;
            sum += counts[term];
        }

        var ranges = words.Scratch.Take<WordRange>(count);
        foreach (ref readonly var occurrence in found.AsSpan(0, count))
            ranges[next[occurrence.Term]++] = occurrence.Place;
        return new Occurrences(offsets, ranges, found, starts);
    }

    /// <summary>For the first two characters, by <see cref="Opening"/>, the length of the longest candidate, or 0.</summary>
    private void MeasureByOpening()
    {
        for (var term = 0; term < candidates.Terms.Count; term++)
        {
            if (candidates.OriginsOf(term) == Origins.None || candidates.Terms.CharsOf(term) is not [var first, var second, ..] chars)
                continue;
            ref var length = ref longest[Opening(first, second)];
            length = (byte)Math.Max(length, Math.Min(chars.Length, byte.MaxValue));
        }
    }

    /// <summary>A number for two characters; that others may share it costs a vain look, no more.</summary>
    private static int Opening(char first, char second) =>
        (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> (32 - OpeningBits));
}
