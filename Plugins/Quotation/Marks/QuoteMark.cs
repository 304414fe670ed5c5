namespace Analysis.Quotation.Marks;

/// <summary>A quotation mark as printed.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Family">What it can make a pair with.</param>
/// <param name="Side">Which end it was printed for.</param>
/// <param name="Length">How many code units it has: two where a straight one is printed twice, ''so''.</param>
internal readonly record struct QuoteMark(int Position, MarkFamily Family, MarkSide Side, int Length = 1)
{
    public int End => Position + Length;
}
