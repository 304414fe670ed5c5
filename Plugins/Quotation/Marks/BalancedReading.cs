namespace Analysis.Quotation.Marks;

/// <summary>Reads a paragraph whose marks need no repair: every pair closes what was opened last.</summary>
internal static class BalancedReading
{
    /// <summary>Adds the passages of <paramref name="marks"/> in the order of their ends, or returns false and adds none.</summary>
    /// <param name="marks">The marks of one paragraph.</param>
    /// <param name="open">A stack to work with; left empty.</param>
    /// <param name="passages">Where the passages go.</param>
    public static bool TryRead(ReadOnlySpan<QuoteMark> marks, List<QuoteMark> open, List<Passage> passages)
    {
        var before = passages.Count;
        foreach (var mark in marks)
        {
            var closes = open.Count > 0 && open[^1].Family == mark.Family && open[^1].Side == Opposite(mark.Side);
            if (closes)
            {
                var start = open[^1];
                open.RemoveAt(open.Count - 1);
                passages.Add(new(new(start.Position, mark.End), new(start.End, mark.Position)));
            }
            else if (mark.Side == MarkSide.Close)
            {
                open.Add(mark);
                break;
            }
            else
            {
                open.Add(mark);
            }
        }

        if (open.Count == 0)
            return true;
        open.Clear();
        passages.RemoveRange(before, passages.Count - before);
        return false;
    }

    private static MarkSide? Opposite(MarkSide side) => side switch
    {
        MarkSide.Close => MarkSide.Open,
        MarkSide.Either => MarkSide.Either,
        _ => null,
    };
}
