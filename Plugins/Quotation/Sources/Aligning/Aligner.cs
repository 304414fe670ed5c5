using System.Collections.Immutable;

namespace Analysis.Quotation.Sources.Aligning;

/// <summary>
/// Finds the cheapest way in which a quotation stands somewhere in a text: dynamic programming over characters that are
/// kept, exchanged, added, left out or swapped with their neighbour. Between clauses of the quotation a passage of any
/// length may be left out for the price of <see cref="JumpCost"/>. Time and memory grow with the product of the lengths,
/// so it is for windows. Not thread-safe; holds its tables for the next call.
/// </summary>
internal sealed class Aligner(AlignmentCosts costs)
{
    /// <summary>What leaving out a passage between two clauses costs, in half edits.</summary>
    public const int JumpCost = 3;

    private const int Swap = AlignmentCosts.Edit;

    private enum Move : byte
    {
        None,
        Keep,
        Insert,
        Delete,
        Swap,
        Jump,
    }

    private int[] table = [];
    private Move[] moves = [];
    private int[] jumps = [];
    private int[] cheapest = [];
    private int[] cheapestAt = [];

    /// <summary>Aligns a quotation with the best stretch of a text; of equal ones the first.</summary>
    /// <param name="quote">The elements of the quotation, at least one.</param>
    /// <param name="clauseEnds">Whether a clause ends before an element of the quotation; may be empty: it has no clauses.</param>
    /// <param name="text">The elements of the text.</param>
    public Alignment Align(ReadOnlySpan<char> quote, ReadOnlySpan<bool> clauseEnds, ReadOnlySpan<char> text)
    {
        var (rows, columns) = (quote.Length + 1, text.Length + 1);
        Need(rows, columns);
        for (var j = 0; j < columns; j++)
            (table[j], moves[j]) = (0, Move.None);
        for (var i = 1; i < rows; i++)
        {
            table[i * columns] = table[(i - 1) * columns] + costs.Gap(quote[i - 1]);
            moves[i * columns] = Move.Insert;
            var isClauseEnd = i < quote.Length && i < clauseEnds.Length && clauseEnds[i];
            cheapest[i] = table[i * columns];
            cheapestAt[i] = 0;
            for (var j = 1; j < columns; j++)
                Fill(quote, text, i, j, columns, isClauseEnd);
        }

        return Trace(quote, text, columns);
    }

    private void Fill(ReadOnlySpan<char> quote, ReadOnlySpan<char> text, int i, int j, int columns, bool isClauseEnd)
    {
        var at = (i * columns) + j;
        var best = table[at - columns - 1] + costs.Substitute(quote[i - 1], text[j - 1]);
        var move = Move.Keep;
        if (table[at - columns] + costs.Gap(quote[i - 1]) is var inserted && inserted < best)
            (best, move) = (inserted, Move.Insert);
        if (i < quote.Length && table[at - 1] + costs.Gap(text[j - 1]) is var deleted && deleted < best)
            (best, move) = (deleted, Move.Delete);
        if (i > 1 && j > 1 && quote[i - 1] == text[j - 2] && quote[i - 2] == text[j - 1] && quote[i - 1] != quote[i - 2]
            && table[at - (2 * columns) - 2] + Swap is var swapped && swapped < best)
            (best, move) = (swapped, Move.Swap);
        if (isClauseEnd)
        {
            if (cheapest[i] + JumpCost < best)
            {
                (best, move) = (cheapest[i] + JumpCost, Move.Jump);
                jumps[at] = cheapestAt[i];
            }

            if (move != Move.Jump && best < cheapest[i])
                (cheapest[i], cheapestAt[i]) = (best, j);
        }

        (table[at], moves[at]) = (best, move);
    }

    private Alignment Trace(ReadOnlySpan<char> quote, ReadOnlySpan<char> text, int columns)
    {
        var last = quote.Length * columns;
        var end = 0;
        for (var j = 1; j < columns; j++)
        {
            if (table[last + j] < table[last + end])
                end = j;
        }

        var steps = ImmutableArray.CreateBuilder<AlignmentStep>();
        var jumped = 0;
        var (i, at) = (quote.Length, end);
        while (i > 0)
        {
            switch (moves[(i * columns) + at])
            {
                case Move.Keep:
                    (i, at) = (i - 1, at - 1);
                    if (quote[i] != text[at])
                        steps.Add(new AlignmentStep(DifferenceKind.Substitute, i, 1, at, 1));
                    break;
                case Move.Insert:
                    i--;
                    steps.Add(new AlignmentStep(DifferenceKind.Insert, i, 1, at, 0));
                    break;
                case Move.Delete:
                    at--;
                    steps.Add(new AlignmentStep(DifferenceKind.Delete, i, 0, at, 1));
                    break;
                case Move.Swap:
                    (i, at) = (i - 2, at - 2);
                    steps.Add(new AlignmentStep(DifferenceKind.Transpose, i, 2, at, 2));
                    break;
                default:
                    var from = jumps[(i * columns) + at];
                    steps.Add(new AlignmentStep(DifferenceKind.Delete, i, 0, from, at - from));
                    at = from;
                    jumped++;
                    break;
            }
        }

        steps.Reverse();
        return new Alignment(table[last + end], at, end, steps.ToImmutable(), jumped);
    }

    private void Need(int rows, int columns)
    {
        if (table.Length < rows * columns)
        {
            table = new int[rows * columns * 2];
            moves = new Move[rows * columns * 2];
            jumps = new int[rows * columns * 2];
        }

        if (cheapest.Length < rows)
        {
            cheapest = new int[rows * 2];
            cheapestAt = new int[rows * 2];
        }
    }
}
