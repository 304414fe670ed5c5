namespace Analysis.Keywords.Ranking;

/// <summary>Puts terms into their order: by score, of equals the one that stands first, then the longer one.</summary>
internal sealed class TermOrder
{
    /// <summary>What is left of a term's score once a longer term is listed that contains it.</summary>
    private const double Nested = 0.67;

    /// <summary>The same for a term that never stands but in that longer one.</summary>
    private const double NeverAlone = 0.5;

    private readonly TermList terms;
    private readonly Turn[] heap;
    private int count;

    private TermOrder(TermList terms, double[] scores)
    {
        this.terms = terms;
        count = terms.Count;
        heap = terms.Words.Scratch.Take<Turn>(count);
        for (var i = 0; i < count; i++)
            heap[i] = new Turn(scores[i], i);
        for (var i = count / 2 - 1; i >= 0; i--)
            Sink(i);
    }

    /// <summary>The indices of the best terms, best first.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="scores">Their scores; those of nested terms are lowered in place.</param>
    /// <param name="reduceNested">Whether nested terms are lowered.</param>
    /// <param name="limit">How many are wanted; 0: all.</param>
    /// <param name="cancellationToken">Looked at for every term taken.</param>
    public static List<int> Of(
        TermList terms, double[] scores, bool reduceNested, int limit, CancellationToken cancellationToken)
    {
        // A heap of what may come next. A score can only fall, so a term that comes up at a score which is no longer its
        // own is put back: each falls once at most.
        var next = new TermOrder(terms, scores);
        var order = new List<int>(limit > 0 ? Math.Min(limit, terms.Count) : terms.Count);
        var nested = reduceNested ? new NestedTerms(terms) : null;
        while (next.count > 0 && (limit <= 0 || order.Count < limit))
        {
            if ((order.Count & 0xFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var (score, index) = next.heap[0];
            if (score != scores[index])
            {
                next.heap[0] = new Turn(scores[index], index);
                next.Sink(0);
                continue;
            }

            next.heap[0] = next.heap[--next.count];
            next.Sink(0);
            order.Add(index);
            nested?.Lower(index, scores, Nested, NeverAlone);
        }

        return order;
    }

    private void Sink(int at)
    {
        if (at >= count)
            return;
        var turn = heap[at];
        for (var child = 2 * at + 1; child < count; child = 2 * at + 1)
        {
            if (child + 1 < count && IsBefore(heap[child + 1], heap[child]))
                child++;
            if (!IsBefore(heap[child], turn))
                break;
            heap[at] = heap[child];
            at = child;
        }

        heap[at] = turn;
    }

    private bool IsBefore(in Turn one, in Turn other) =>
        one.Score != other.Score ? one.Score > other.Score : FirstOf(one) < FirstOf(other);

    private TextSpan FirstOf(in Turn turn) => terms.Words.Terms.SpanOf(terms.Terms[turn.Index].Id);

    /// <summary>A term that waits to be listed.</summary>
    /// <param name="Score">Its score when it began to wait.</param>
    /// <param name="Index">Which it is.</param>
    private readonly record struct Turn(double Score, int Index);
}
