using System.Runtime.InteropServices;
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
internal sealed class RepeatedPhrases : CandidateSource
{
    public override void Propose(CandidateSet candidates, CancellationToken cancellationToken)
    {
        var words = candidates.Words;
        var runs = words.Scratch.Take<Run>(words.Count);
        var left = runs.AsSpan(0, Pairs(words, runs, cancellationToken));
        var table = new TermTable(words.Text, Math.Clamp(left.Length, 16, 1 << 16), words.Scratch);
        for (var size = 2; size <= LongestPhrase && left.Length > 1; size++)
        {
            left = Repeated(words, left, size, table, cancellationToken);
            foreach (ref readonly var run in left)
            {
                ref readonly var last = ref words[run.Place + size - 1];
                if (words[run.Place].Has(WordTraits.MayBegin) && last.Has(WordTraits.MayEnd))
                    candidates.Propose(candidates.Terms.Add(words[run.Place].Start, last.End, run.Hash), Origins.Repeated);
            }

            left = Longer(words, size, left);
        }
    }

    /// <summary>The places at which two words that both come again stand together; returns how many.</summary>
    private static int Pairs(WordSequence words, Run[] runs, CancellationToken cancellationToken)
    {
        var found = 0;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly var word = ref words[i];
            if (word.Has(WordTraits.JoinsNext) && words.Counts[word.Term] > 1 && words.Counts[words[i + 1].Term] > 1)
                runs[found++] = new Run(i, words.Terms.HashOf(word.Term), 0);
        }

        return found;
    }

    /// <summary>Those of the places at which the run of words stands more than once, in order.</summary>
    private static Span<Run> Repeated(
        WordSequence words, Span<Run> runs, int size, TermTable table, CancellationToken cancellationToken)
    {
        table.Reset(runs.Length);
        var found = words.Scratch.TakeCleared<int>(runs.Length);
        var kept = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var place = runs[i].Place;
            var (start, middle, end) = (words[place].Start, words[place + size - 2].End, words[place + size - 1].End);
            if (end - start > LongestTerm)
                continue;
            var hash = PieceHash.Append(runs[i].Hash, words.Text.AsSpan(middle, end - middle));
            var number = table.Add(start, end, hash);
            found[number]++;
            runs[kept++] = new Run(place, hash, number);
        }

        var repeated = 0;
        for (var i = 0; i < kept; i++)
        {
            if (found[runs[i].Number] > 1)
                runs[repeated++] = runs[i];
        }

        return runs[..repeated];
    }

    /// <summary>The places at which a run one word longer may come again: where its first words do, and its last.</summary>
    private static Span<Run> Longer(WordSequence words, int size, Span<Run> runs)
    {
        var longer = 0;
        for (var i = 0; i + 1 < runs.Length; i++)
        {
            if (runs[i + 1].Place == runs[i].Place + 1 && words[runs[i].Place + size - 1].Has(WordTraits.JoinsNext))
                runs[longer++] = runs[i];
        }

        return runs[..longer];
    }

    /// <summary>A run of words of the size that is being looked at.</summary>
    /// <param name="Place">Its first word.</param>
    /// <param name="Hash">The hash of its characters; of a longer one to be looked at, of all words but the last.</param>
    /// <param name="Number">Which of the different runs it is.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Run(int Place, uint Hash, int Number);
}
