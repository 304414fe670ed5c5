using Analysis.Enumeration.Prose;

namespace Analysis.Enumeration.Parallels;

/// <summary>
/// Goes through the chains of units in a row that may be parallelisms: two or more units side by side, of as many
/// clauses each; or, where semicolons part them, of different numbers.
/// </summary>
/// <param name="row">The row.</param>
internal sealed class ChainCandidates(ParallelRow row)
{
    /// <summary>The most clauses of units that have as many each.</summary>
    private const int MostClauses = 4;

    /// <summary>The most clauses of a unit that a semicolon ends.</summary>
    private const int MostOfSegment = 8;

    /// <summary>The most units of a chain.</summary>
    private const int MostUnits = 12;

    private readonly Likeness?[] pairs = new Likeness?[row.Count * MostClauses];

    /// <summary>Is shown a chain.</summary>
    /// <param name="bounds">The first clause of each unit, and the clause behind the last one.</param>
    /// <param name="pairs">How alike each two neighbouring units are.</param>
    public delegate void Visitor(ReadOnlySpan<int> bounds, ReadOnlySpan<Likeness> pairs);

    /// <summary>Shows <paramref name="visit"/> every chain, in the order of their first clauses.</summary>
    /// <remarks>
    /// Within a chain of the most units none of its size begins: where everything is like everything, as in a table, the
    /// work would be many times as much, and no part of it stands out.
    /// </remarks>
    public void Visit(Visitor visit, CancellationToken cancellationToken)
    {
        Span<int> next = stackalloc int[MostClauses + 1];
        next.Clear();
        for (var at = 0; at < row.Count; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var size = 1; size <= MostClauses && at + 2 * size <= row.Count; size++)
            {
                if (at >= next[size])
                    next[size] = VisitEqual(at, size, visit);
            }

            if (at >= next[0])
                next[0] = VisitSegments(at, visit);
        }
    }

    /// <summary>The chains of units of <paramref name="size"/> clauses each; returns where the next may begin.</summary>
    private int VisitEqual(int from, int size, Visitor visit)
    {
        Span<int> bounds = stackalloc int[MostUnits + 1];
        bounds.Clear();
        Span<Likeness> likenesses = stackalloc Likeness[MostUnits - 1];
        var within = row.StrongestIn(from, from + size);
        var between = Stop.Full;
        (bounds[0], bounds[1]) = (from, from + size);
        for (var units = 2; units <= MostUnits && from + units * size <= row.Count; units++)
        {
            int middle = bounds[units - 1], to = middle + size;
            within = (Stop)Math.Max((byte)within, (byte)row.StrongestIn(middle, to));
            between = (Stop)Math.Min((byte)between, (byte)row.StopBefore(middle));
            if (between < within || !Compare(bounds[units - 2], size, out likenesses[units - 2]))
                return from;
            bounds[units] = to;
            visit(bounds[..(units + 1)], likenesses[..(units - 1)]);
        }

        return bounds[MostUnits];
    }

    /// <summary>Compares units of as many clauses, each pair once: chains from different clauses share them.</summary>
    private bool Compare(int from, int size, out Likeness likeness)
    {
        likeness = default;
        ref var known = ref pairs[from * MostClauses + size - 1];
        if (known is null)
        {
            if (!Likeness.IsPossible(row, from, from + size, from + 2 * size))
                return false;
            known = Likeness.Of(row, from, from + size, from + 2 * size);
        }

        likeness = known.Value;
        return true;
    }

    /// <summary>
    /// Chains of different numbers of clauses from <paramref name="from"/> on. All but the last end where a semicolon
    /// stands; the last does too, or at a full stop, or it has as many clauses as the one before. Returns where the next
    /// may begin.
    /// </summary>
    private int VisitSegments(int from, Visitor visit)
    {
        Span<int> bounds = stackalloc int[MostUnits + 1];
        bounds.Clear();
        Span<Likeness> likenesses = stackalloc Likeness[MostUnits - 1];
        bounds[0] = from;
        var first = SegmentEnd(from);
        if (first < 0 || row.StopOf(first - 1) != Stop.Semicolon || !MayBegin(from, first))
            return from;
        bounds[1] = first;
        for (var units = 2; units <= MostUnits; units++)
        {
            int before = bounds[units - 2], middle = bounds[units - 1];
            var end = SegmentEnd(middle);
            if (end < 0)
                return from;
            var cut = middle + (middle - before);
            if (cut < end)
                VisitSegment(bounds, likenesses, units, cut, visit);
            if (!VisitSegment(bounds, likenesses, units, end, visit) || row.StopOf(end - 1) != Stop.Semicolon)
                return from;
        }

        return bounds[MostUnits];
    }

    private bool VisitSegment(Span<int> bounds, Span<Likeness> likenesses, int units, int end, Visitor visit)
    {
        int from = bounds[units - 2], middle = bounds[units - 1];
        if (!Likeness.IsPossible(row, from, middle, end))
            return false;
        bounds[units] = end;
        likenesses[units - 2] = Likeness.Of(row, from, middle, end);
        if (!AreEqual(bounds[..(units + 1)]))
            visit(bounds[..(units + 1)], likenesses[..(units - 1)]);
        return true;
    }

    /// <summary>
    /// A first unit begins where a segment does, or has as many clauses as the segment behind it: words that lead up to
    /// the figure may stand before it.
    /// </summary>
    private bool MayBegin(int from, int first) =>
        row.StopBefore(from) >= Stop.Semicolon || SegmentEnd(first) - first == first - from;

    /// <summary>The clause behind the segment that <paramref name="from"/> lies in; -1 where that is too long.</summary>
    private int SegmentEnd(int from)
    {
        for (var at = from; at < row.Count && at - from < MostOfSegment; at++)
        {
            if (row.StopOf(at) >= Stop.Semicolon || at == row.Count - 1)
                return at + 1;
        }

        return -1;
    }

    private static bool AreEqual(ReadOnlySpan<int> bounds)
    {
        var size = bounds[1] - bounds[0];
        for (var i = 2; i < bounds.Length; i++)
        {
            if (bounds[i] - bounds[i - 1] != size)
                return false;
        }

        return size <= MostClauses;
    }
}
