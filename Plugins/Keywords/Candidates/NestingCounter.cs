namespace Analysis.Keywords.Candidates;

/// <summary>Counts for every candidate the longer candidates that it lies in.</summary>
/// <remarks>Looks at the runs of words within each candidate, at most twenty, so the work grows with the candidates alone.</remarks>
internal static class NestingCounter
{
    public static Nesting[] Count(CandidateSet candidates, Occurrences occurrences, CancellationToken cancellationToken)
    {
        var nestings = new Nesting[candidates.Terms.Count];
        for (var term = 0; term < nestings.Length; term++)
        {
            if ((term & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (candidates.OriginsOf(term) != Origins.None && occurrences.CountOf(term) is > 0 and var count
                && occurrences.Of(term)[0] is { Count: > 1 } range)
                CountIn(candidates, occurrences, range, count, nestings);
        }

        return nestings;
    }

    private static void CountIn(
        CandidateSet candidates, Occurrences occurrences, WordRange range, int count, Nesting[] nestings)
    {
        var words = candidates.Words;
        for (var first = range.First; first <= range.Last; first++)
        {
            var (hash, end) = (candidates.Terms.HashOf(words[first].Term), words[first].End);
            for (var last = first; last <= range.Last; last++)
            {
                if (first == range.First && last == range.Last)
                    continue;
                var inner = words[first].Term;
                if (last > first)
                {
                    hash = PieceHash.Append(hash, words.Text.AsSpan(end, words[last].End - end));
                    end = words[last].End;
                    inner = candidates.Terms.Find(words[first].Start, end, hash);
                }

                if (inner < 0 || candidates.OriginsOf(inner) == Origins.None)
                    continue;
                var isWhole = count == occurrences.CountOf(inner)
                    && (last < range.Last || words[range.First].Class != WordClass.Verb);
                nestings[inner] = nestings[inner].Add(count, isWhole);
            }
        }
    }
}
