using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// Runs of two to six words that stand in the article more than once, with no stop word at either end.
/// </summary>
/// <remarks>
/// Found a length at a time: a run of n words can only repeat where its first and its last n-1 words do, so each length
/// looks just at the places that the one before left. That is the idea of apriori counting (Agrawal and Srikant, 1994),
/// and it keeps the work linear: six passes at most.
/// </remarks>
internal sealed class RepeatedPhrases(KeywordOptions options) : CandidateSource
{
    public override void Propose(CandidateSet candidates, CancellationToken cancellationToken)
    {
        var words = candidates.Words;
        var counts = new int[words.DistinctWords];
        foreach (ref readonly var word in words.AsSpan())
            counts[word.Term]++;
        var places = Pairs(words, counts, cancellationToken);
        var table = new TermTable(words.Text, Math.Clamp(places.Count, 16, 1 << 16));
        for (var size = 2; size <= LongestPhrase && places.Count > 0; size++)
        {
            places = Repeated(words, size, places, table, cancellationToken);
            foreach (var place in places)
            {
                if (PhraseEdges.MayBegin(words[place], options) && PhraseEdges.MayEnd(words[place + size - 1], options))
                    candidates.Propose(place, place + size - 1, Origins.Repeated);
            }

            places = Longer(words, size, places);
        }
    }

    /// <summary>The places at which two words that both come again stand together.</summary>
    private static List<int> Pairs(WordSequence words, int[] counts, CancellationToken cancellationToken)
    {
        var places = new List<int>(words.Count / 4);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (words[i].Has(WordTraits.JoinsNext) && counts[words[i].Term] > 1 && counts[words[i + 1].Term] > 1)
                places.Add(i);
        }

        return places;
    }

    /// <summary>Those of the places at which the run of words stands more than once, in order.</summary>
    private static List<int> Repeated(
        WordSequence words, int size, List<int> places, TermTable table, CancellationToken cancellationToken)
    {
        table.Clear();
        var found = new int[places.Count];
        var runs = new int[places.Count];
        for (var i = 0; i < runs.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var (start, end) = (words[places[i]].Start, words[places[i] + size - 1].End);
            runs[i] = end - start > LongestTerm ? -1 : table.Add(start, end);
            if (runs[i] >= 0)
                found[runs[i]]++;
        }

        var repeated = new List<int>();
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i] >= 0 && found[runs[i]] > 1)
                repeated.Add(places[i]);
        }

        return repeated;
    }

    /// <summary>The places at which a run one word longer may come again: where its first words do, and its last.</summary>
    private static List<int> Longer(WordSequence words, int size, List<int> places)
    {
        var longer = new List<int>();
        for (var i = 0; i + 1 < places.Count; i++)
        {
            if (places[i + 1] == places[i] + 1 && words[places[i] + size - 1].Has(WordTraits.JoinsNext))
                longer.Add(places[i]);
        }

        return longer;
    }
}
