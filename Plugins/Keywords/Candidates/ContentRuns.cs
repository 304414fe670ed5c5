using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>Runs of content words without a gap or a mark between them.</summary>
internal static class ContentRuns
{
    public static void Propose(
        CandidateSet candidates, KeywordOptions options, Origins origin, int longest, bool needsNoun,
        ZoneSet zones, CancellationToken cancellationToken)
    {
        var words = candidates.Words;
        for (var first = 0; first < words.Count; first++)
        {
            if ((first & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!PhraseEdges.MayBegin(words[first], options) || !zones.Holds(candidates.Layout.ZoneOf(first)))
                continue;
            for (var last = first; last + 1 < words.Count && last - first + 1 < longest && words[last].Has(WordTraits.JoinsNext);)
            {
                last++;
                if (!PhraseEdges.MayStandWithin(words[last], options)
                    || words[last].End - words[first].Start > CandidateSource.LongestTerm
                    || !zones.Holds(candidates.Layout.ZoneOf(last)))
                    break;
                if (PhraseEdges.MayEnd(words[last], options) && (!needsNoun || words[last].Has(WordTraits.Nominal) || (words[last].Class == WordClass.Verb && words[last].Length > 1)))
                    candidates.Propose(first, last, origin);
            }
        }
    }
}
