using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Ranking;

/// <summary>Finds the terms that lie within a term, by its words.</summary>
internal sealed class NestedTerms
{
    private readonly TermList terms;
    private readonly int[] indexOf;
    private readonly bool[] isSettled;

    public NestedTerms(TermList terms)
    {
        this.terms = terms;
        isSettled = new bool[terms.Terms.Length];
        indexOf = new int[terms.Words.Terms.Count];
        for (var i = 0; i < terms.Terms.Length; i++)
            indexOf[terms.Terms[i].Id] = i + 1;
    }

    /// <summary>
    /// Lowers each term within the one at <paramref name="index"/>, which is being listed, unless it is listed itself or
    /// was lowered before.
    /// </summary>
    public void Lower(int index, double[] scores, double nested, double neverAlone)
    {
        var (words, outer) = (terms.Words, terms.Terms[index]);
        isSettled[index] = true;
        for (var first = outer.First.First; first <= outer.First.Last; first++)
        {
            var (hash, end) = (words.Terms.HashOf(words[first].Term), words[first].End);
            for (var last = first; last <= outer.First.Last; last++)
            {
                var id = words[first].Term;
                if (last > first)
                {
                    hash = PieceHash.Append(hash, words.Text.AsSpan(end, words[last].End - end));
                    end = words[last].End;
                    id = words.Terms.Find(words[first].Start, end, hash);
                }

                var inner = id < 0 ? -1 : indexOf[id] - 1;
                if (inner < 0 || isSettled[inner])
                    continue;
                isSettled[inner] = true;
                scores[inner] *= terms.Terms[inner].Count <= outer.Count ? neverAlone : nested;
            }
        }
    }
}
