namespace Analysis.Keywords.Ranking;

/// <summary>Gives every term of an article a value; more is better.</summary>
internal abstract class TermRanking
{
    /// <summary>
    /// Whether a term's value falls once a longer term is listed that contains it. A measure from the literature is
    /// given as it is.
    /// </summary>
    public virtual bool ReducesNested => false;

    /// <summary>The values, in the order of <see cref="TermList.Terms"/>; finite. The array may be longer.</summary>
    public abstract double[] Score(TermList terms, CancellationToken cancellationToken);
}
