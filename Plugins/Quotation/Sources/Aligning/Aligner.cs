using System.Collections.Immutable;

namespace Analysis.Quotation.Sources.Aligning;

/// <summary>
/// Finds the way with the fewest edits in which a quotation stands somewhere in a text: dynamic programming over
/// characters that are kept, exchanged, added, left out or swapped with their neighbour. Of ways with as many edits it
/// takes the one that begins and ends with clauses of the text, then the one that covers most of it. Between clauses of the quotation a passage
/// of any length may be left out for <see cref="JumpEdits"/> edits. Time and memory grow with the product of the lengths,
/// so it is for windows. Not thread-safe; keeps its tables for the next call.
/// </summary>
/// <param name="costs">What the edits found cost.</param>
internal sealed class Aligner(AlignmentCosts costs)
{
    /// <summary>What leaving out a passage between two clauses counts for, in edits.</summary>
    private const int JumpEdits = 2;

    /// <summary>A cell is its edits times this and how good the beginning of its way is: the less the better.</summary>
    private const int OneEdit = 1 << 16;

    /// <summary>What is added where a way begins within a clause.</summary>
    private const int WithinClause = 1 << 15;

    /// <summary>The longest text.</summary>
    public const int LongestText = WithinClause - 1;

    private enum Move : byte
    {
        Keep,
        Insert,
        Delete,
        Swap,
        Jump,
    }

    private int[] table = [];
    private Move[] moves = [];
    private int[] jumps = [];

    /// <summary>Aligns a quotation with the best stretch of a text; of equal ones the first.</summary>
    /// <param name="quote">The elements of the quotation, at least one.</param>
    /// <param name="quoteEnds">Whether a clause ends before an element of the quotation; may be empty: nothing is left out.</param>
    /// <param name="text">The elements of the text, at most <see cref="LongestText"/>.</param>
    /// <param name="textEnds">Whether a clause ends before an element of the text, and before its end; may be empty: nobody knows.</param>
    public Alignment Align(ReadOnlySpan<char> quote, ReadOnlySpan<bool> quoteEnds, ReadOnlySpan<char> text, ReadOnlySpan<bool> textEnds)
    {
        var (rows, columns) = (quote.Length + 1, text.Length + 1);
        if (table.Length < rows * columns)
        {
            table = new int[rows * columns * 2];
            moves = new Move[table.Length];
            jumps = new int[table.Length];
        }

        for (var j = 0; j < columns; j++)
            table[j] = !textEnds.IsEmpty && textEnds[j] ? j : j + WithinClause;
        for (var i = 1; i < rows; i++)
        {
            FillRow(quote, text, i, columns);
            if (i < quote.Length && i < quoteEnds.Length && quoteEnds[i])
                JumpInRow(i, columns);
        }

        return Trace(quote, text, EndOf(quote.Length, columns, textEnds));
    }

    private void FillRow(ReadOnlySpan<char> quote, ReadOnlySpan<char> text, int i, int columns)
    {
        var row = table.AsSpan(i * columns, columns);
        var above = table.AsSpan((i - 1) * columns, columns);
        var ways = moves.AsSpan(i * columns, columns);
        var isLast = i == quote.Length;
        var quoted = quote[i - 1];
        (row[0], ways[0]) = (i * OneEdit, Move.Insert);
        for (var j = 1; j < columns; j++)
        {
            var (best, way) = (above[j - 1] + (quoted == text[j - 1] ? 0 : OneEdit), Move.Keep);
            if (above[j] + OneEdit < best)
                (best, way) = (above[j] + OneEdit, Move.Insert);
            if (!isLast && row[j - 1] + OneEdit < best)
                (best, way) = (row[j - 1] + OneEdit, Move.Delete);
            if (i > 1 && j > 1 && quoted == text[j - 2] && quoted != text[j - 1] && quote[i - 2] == text[j - 1]
                && table[((i - 2) * columns) + j - 2] + OneEdit is var swapped && swapped < best)
                (best, way) = (swapped, Move.Swap);
            (row[j], ways[j]) = (best, way);
        }
    }

    /// <summary>Lets a clause that has ended go on anywhere further on in the text.</summary>
    private void JumpInRow(int i, int columns)
    {
        var row = table.AsSpan(i * columns, columns);
        var (least, leastAt) = (row[0], 0);
        for (var j = 1; j < columns; j++)
        {
            if (least + (JumpEdits * OneEdit) < row[j])
                (row[j], moves[(i * columns) + j], jumps[(i * columns) + j]) = (least + (JumpEdits * OneEdit), Move.Jump, leastAt);
            else if (row[j] < least)
                (least, leastAt) = (row[j], j);
        }
    }

    /// <summary>
    /// The column where the best way ends: of neighbours that do as well one where a clause ends, or else the last, with a
    /// character of the text exchanged rather than one of the quotation added.
    /// </summary>
    private int EndOf(int row, int columns, ReadOnlySpan<bool> textEnds)
    {
        var last = table.AsSpan(row * columns, columns);
        var end = 0;
        for (var j = 1; j < columns; j++)
        {
            var (edits, fewest) = (last[j] / OneEdit, last[end] / OneEdit);
            if (edits < fewest || (edits == fewest && j == end + 1 && (textEnds.IsEmpty || !textEnds[end])))
                end = j;
        }

        return end;
    }

    private Alignment Trace(ReadOnlySpan<char> quote, ReadOnlySpan<char> text, int end)
    {
        var columns = text.Length + 1;
        var steps = ImmutableArray.CreateBuilder<AlignmentStep>();
        var (i, at, jumped, cost) = (quote.Length, end, 0, 0);
        while (i > 0)
        {
            switch (moves[(i * columns) + at])
            {
                case Move.Keep:
                    (i, at) = (i - 1, at - 1);
                    if (quote[i] == text[at])
                        break;
                    steps.Add(new AlignmentStep(DifferenceKind.Substitute, i, 1, at, 1));
                    cost += costs.Substitute(quote[i], text[at]);
                    break;
                case Move.Insert:
                    i--;
                    steps.Add(new AlignmentStep(DifferenceKind.Insert, i, 1, at, 0));
                    cost += costs.Gap(quote[i]);
                    break;
                case Move.Delete:
                    at--;
                    steps.Add(new AlignmentStep(DifferenceKind.Delete, i, 0, at, 1));
                    cost += costs.Gap(text[at]);
                    break;
                case Move.Swap:
                    (i, at) = (i - 2, at - 2);
                    steps.Add(new AlignmentStep(DifferenceKind.Transpose, i, 2, at, 2));
                    cost += AlignmentCosts.Edit;
                    break;
                default:
                    var from = jumps[(i * columns) + at];
                    steps.Add(new AlignmentStep(DifferenceKind.Delete, i, 0, from, at - from));
                    (at, jumped, cost) = (from, jumped + 1, cost + AlignmentCosts.Jump);
                    break;
            }
        }

        steps.Reverse();
        return new Alignment(cost, at, end, steps.ToImmutable(), jumped);
    }
}
