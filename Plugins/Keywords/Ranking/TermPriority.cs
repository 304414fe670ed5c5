namespace Analysis.Keywords.Ranking;

/// <summary>A term's turn: the higher score comes first, of equal ones what stands first in the text, then the longer.</summary>
/// <param name="Score">The score.</param>
/// <param name="First">Where the term first stands, which no two terms share.</param>
internal readonly record struct TermPriority(double Score, TextSpan First) : IComparable<TermPriority>
{
    public int CompareTo(TermPriority other)
    {
        var byScore = other.Score.CompareTo(Score);
        return byScore != 0 ? byScore : First.CompareTo(other.First);
    }
}
