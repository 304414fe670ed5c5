namespace Analysis.Quotation.Marks;

/// <summary>A mark that had to be repaired.</summary>
/// <param name="Position">Where the mark stands.</param>
/// <param name="Fault">What is wrong with it.</param>
internal readonly record struct MarkProblem(int Position, MarkFault Fault) : IComparable<MarkProblem>
{
    public int CompareTo(MarkProblem other) =>
        Position != other.Position ? Position.CompareTo(other.Position) : Fault.CompareTo(other.Fault);
}
