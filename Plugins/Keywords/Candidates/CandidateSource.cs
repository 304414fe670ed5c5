namespace Analysis.Keywords.Candidates;

/// <summary>One way of finding terms. Knows nothing of the others, and nothing of what a term is worth.</summary>
internal abstract class CandidateSource
{
    /// <summary>The most words that a term may have.</summary>
    public const int LongestPhrase = 6;

    /// <summary>The most UTF-16 code units that a term of several words may have.</summary>
    public const int LongestTerm = 24;

    public abstract void Propose(CandidateSet candidates, CancellationToken cancellationToken);
}
