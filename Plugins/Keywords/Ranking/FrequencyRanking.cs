namespace Analysis.Keywords.Ranking;

/// <summary>Values a term by its count.</summary>
internal sealed class FrequencyRanking : TermRanking
{
    public override double[] Score(TermList terms, CancellationToken cancellationToken) =>
        [.. terms.Terms.Select(term => (double)term.Count)];
}
