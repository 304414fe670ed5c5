namespace SentenceTable;

/// <summary>What is kept of the lengths of sentences; adding is associative and commutative.</summary>
public readonly record struct Sums(long Count, long Total, long Longest)
{
    public double Mean => Total / (double)Count;

    public Sums With(int length) => And(new Sums(1, length, length));

    public Sums And(Sums other) => new(Count + other.Count, Total + other.Total, Math.Max(Longest, other.Longest));
}
