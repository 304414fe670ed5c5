using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>Counts for every candidate the longer candidates that it lies in.</summary>
/// <remarks>Looks at what stands within the first place of each candidate, so the work grows with the candidates alone.</remarks>
internal static class NestingCounter
{
    public static Nesting[] Count(CandidateSet candidates, Occurrences occurrences, CancellationToken cancellationToken)
    {
        var nestings = candidates.Words.Scratch.TakeCleared<Nesting>(candidates.Terms.Count);
        for (var term = 0; term < candidates.Terms.Count; term++)
        {
            if ((term & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (candidates.OriginsOf(term) != Origins.None && occurrences.Of(term) is [{ Count: > 1 } range, ..] places)
                CountIn(candidates.Words, occurrences, range, places.Length, nestings);
        }

        return nestings;
    }

    private static void CountIn(WordSequence words, Occurrences occurrences, WordRange range, int count, Nesting[] nestings)
    {
        foreach (ref readonly var inner in occurrences.BeginningIn(range))
        {
            if (inner.Place.Last > range.Last || inner.Place == range)
                continue;
            var isWhole = count == occurrences.CountOf(inner.Term)
                && (inner.Place.Last < range.Last || words[range.First].Class != WordClass.Verb);
            nestings[inner.Term] = nestings[inner.Term].Add(count, isWhole);
        }
    }
}
