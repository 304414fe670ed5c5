namespace Analysis.Quotation.Marks;

/// <summary>A quotation mark as printed.</summary>
/// <param name="Position">Where it stands; a mark is one code unit.</param>
/// <param name="Family">What it can make a pair with.</param>
/// <param name="Side">Which end it was printed for.</param>
internal readonly record struct QuoteMark(int Position, MarkFamily Family, MarkSide Side)
{
    public int End => Position + 1;
}
