namespace Analysis.Keywords.Ranking;

/// <summary>Values a term by its count.</summary>
internal sealed class FrequencyRanking : TermRanking
{
    public override double[] Score(TermList terms, CancellationToken cancellationToken)
    {
        var scores = terms.TakeScores();
        for (var i = 0; i < terms.Count; i++)
            scores[i] = terms.Terms[i].Count;
        return scores;
    }
}
