using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>Runs of content words without a gap or a mark between them.</summary>
internal static class ContentRuns
{
    /// <summary>Proposes each run of two words or more in a part of an article.</summary>
    /// <param name="candidates">What they are proposed to.</param>
    /// <param name="part">The first word of the part, and the one behind its last.</param>
    /// <param name="origin">Why they are.</param>
    /// <param name="longest">The most words of a run.</param>
    /// <param name="ending">What its last word has to be.</param>
    /// <param name="cancellationToken">Looked at every few thousand words.</param>
    public static void Propose(
        CandidateSet candidates, Range part, Origins origin, int longest, WordTraits ending,
        CancellationToken cancellationToken)
    {
        var (terms, text) = (candidates.Terms, candidates.Words.Text);
        var words = candidates.Words.AsSpan()[part];
        for (var first = 0; first + 1 < words.Length; first++)
        {
            if ((first & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly var begin = ref words[first];
            if ((begin.Traits & (WordTraits.MayBegin | WordTraits.JoinsNext)) != (WordTraits.MayBegin | WordTraits.JoinsNext))
                continue;
            var (hash, end) = (terms.HashOf(begin.Term), begin.End);
            var behind = Math.Min(words.Length, first + longest);
            for (var last = first + 1; last < behind; last++)
            {
                ref readonly var word = ref words[last];
                if (!word.Has(WordTraits.MayStandWithin) || word.End - begin.Start > CandidateSource.LongestTerm)
                    break;
                hash = PieceHash.Append(hash, text.AsSpan(end, word.End - end));
                end = word.End;
                if (word.Has(ending))
                    candidates.Propose(terms.Add(begin.Start, end, hash), origin);
                if (!word.Has(WordTraits.JoinsNext))
                    break;
            }
        }
    }
}
