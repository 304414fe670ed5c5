namespace Analysis.Keywords.Ranking;

/// <summary>Puts terms into their order: by score, of equals the one that stands first, then the longer one.</summary>
internal static class TermOrder
{
    /// <summary>What is left of a term's score once a longer term is listed that contains it.</summary>
    private const double Nested = 0.67;

    /// <summary>The same for a term that never stands but in that longer one.</summary>
    private const double NeverAlone = 0.5;

    /// <summary>The indices of the best terms, best first.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="scores">Their scores; those of nested terms are lowered in place.</param>
    /// <param name="reduceNested">Whether nested terms are lowered.</param>
    /// <param name="limit">How many are wanted; 0: all.</param>
    /// <param name="cancellationToken">Looked at for every term taken.</param>
    public static List<int> Of(
        TermList terms, double[] scores, bool reduceNested, int limit, CancellationToken cancellationToken)
    {
        // A heap of what may come next. A score can only fall, so a term taken at a score that is no longer its own is
        // put back: each falls a few times at most.
        var all = new (int, TermPriority)[scores.Length];
        for (var i = 0; i < scores.Length; i++)
            all[i] = (i, Priority(terms, scores, i));
        var heap = new PriorityQueue<int, TermPriority>(all);
        var order = new List<int>(limit > 0 ? Math.Min(limit, scores.Length) : scores.Length);
        var lowered = new NestedTerms(terms);
        while (heap.TryDequeue(out var index, out var priority) && (limit <= 0 || order.Count < limit))
        {
            if ((order.Count & 0xFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (priority.Score != scores[index])
            {
                heap.Enqueue(index, Priority(terms, scores, index));
                continue;
            }

            order.Add(index);
            if (reduceNested)
                lowered.Lower(index, scores, Nested, NeverAlone);
        }

        return order;
    }

    private static TermPriority Priority(TermList terms, double[] scores, int index) =>
        new(scores[index], terms.Words.Terms.SpanOf(terms.Terms[index].Id));
}
