namespace Analysis.Keywords.Ranking;

/// <summary>Finds the terms that lie within a term, by its words.</summary>
internal sealed class NestedTerms
{
    private readonly TermList terms;
    private readonly int[] indexOf;      // by number: the term's index + 1; 0: no term, or one that is settled

    public NestedTerms(TermList terms)
    {
        this.terms = terms;
        indexOf = terms.Words.Scratch.TakeCleared<int>(terms.Words.Terms.Count);
        for (var i = 0; i < terms.Count; i++)
            indexOf[terms.Terms[i].Id] = i + 1;
    }

    /// <summary>
    /// Lowers each term within the one at <paramref name="index"/>, which is being listed, unless it is listed itself or
    /// was lowered before.
    /// </summary>
    public void Lower(int index, double[] scores, double nested, double neverAlone)
    {
        ref readonly var outer = ref terms.Terms[index];
        indexOf[outer.Id] = 0;
        if (outer.First.Count == 1)
            return;
        foreach (ref readonly var inner in terms.Occurrences.BeginningIn(outer.First))
        {
            var at = indexOf[inner.Term] - 1;
            if (at < 0 || inner.Place.Last > outer.First.Last)
                continue;
            indexOf[inner.Term] = 0;
            scores[at] *= terms.Terms[at].Count <= outer.Count ? neverAlone : nested;
        }
    }
}
