using System.Buffers;
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
        var length = words.Count;
        var counts = new int[words.DistinctWords];
        foreach (ref readonly var word in words.AsSpan())
            counts[word.Term]++;

        // repeats[i]: the run of the last length that begins at word i stands there more than once.
        var repeats = ArrayPool<bool>.Shared.Rent(length);
        var runs = ArrayPool<int>.Shared.Rent(length);
        for (var i = 0; i < length; i++)
            repeats[i] = counts[words[i].Term] > 1;
        for (var size = 2; size <= LongestPhrase && size <= length; size++)
        {
            var table = new TermTable(words.Text);
            var found = Count(words, size, repeats, runs, table, cancellationToken);
            for (var i = 0; i < length; i++)
            {
                if ((i & 0xFFF) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                repeats[i] = runs[i] >= 0 && found[runs[i]] > 1;
                if (repeats[i] && PhraseEdges.MayBegin(words[i], options) && PhraseEdges.MayEnd(words[i + size - 1], options))
                    candidates.Propose(i, i + size - 1, Origins.Repeated);
            }
        }

        ArrayPool<bool>.Shared.Return(repeats);
        ArrayPool<int>.Shared.Return(runs);
    }

    private static int[] Count(
        WordSequence words, int size, bool[] repeats, int[] runs, TermTable table, CancellationToken cancellationToken)
    {
        var found = new int[256];
        for (var i = 0; i < words.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            runs[i] = -1;
            if (i + size > words.Count || !repeats[i] || !repeats[i + 1] || !words[i].Has(WordTraits.JoinsNext))
                continue;
            var (start, end) = (words[i].Start, words[i + size - 1].End);
            if (end - start > LongestTerm || (size == 2 ? false : !words[i + size - 2].Has(WordTraits.JoinsNext)))
                continue;
            var run = table.Add(start, end);
            if (run == found.Length)
                Array.Resize(ref found, found.Length * 2);
            found[run]++;
            runs[i] = run;
        }

        return found;
    }
}
