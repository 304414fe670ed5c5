namespace Analysis.Keywords.Ranking;

/// <summary>Gives every term of an article a value; more is better.</summary>
internal abstract class TermRanking
{
    /// <summary>The values, in the order of <see cref="TermList.Terms"/>; finite.</summary>
    public abstract double[] Score(TermList terms, CancellationToken cancellationToken);
}
