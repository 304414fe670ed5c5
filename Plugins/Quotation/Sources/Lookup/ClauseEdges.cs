using System.Collections.Immutable;
using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Folding;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>
/// Notices a character that a quotation lacks at its very beginning or end. An alignment does not show it, since the words
/// may as well begin within a clause of the source; but a line of verse does not, nor does one of two parts that have the
/// same length in the source alone.
/// </summary>
internal static class ClauseEdges
{
    /// <summary>Adds what is missing at the edges to an alignment.</summary>
    /// <param name="alignment">The alignment.</param>
    /// <param name="quote">The clauses of the quotation.</param>
    /// <param name="window">The window of the source, folded.</param>
    /// <param name="text">The window's text.</param>
    /// <param name="isVerse">Whether the source is a poem.</param>
    public static Alignment Complete(Alignment alignment, QuoteClauses quote, FoldedText window, ReadOnlySpan<char> text, bool isVerse)
    {
        var steps = alignment.Steps;
        var (start, end, cost) = (alignment.Start, alignment.End, alignment.Cost);
        if (start > 0 && !Touches(steps, 0, atEnd: false) && !IsMark(window, text, start - 1) && (start == 1 ? IsAtStart(window) : IsMark(window, text, start - 2))
            && IsNeeded(quote, isVerse, atEnd: false))
        {
            start--;
            cost += AlignmentCosts.Chinese.Gap(window.Elements[start]);
            steps = steps.Insert(0, new AlignmentStep(DifferenceKind.Delete, 0, 0, start, 1));
        }

        if (end < window.Count && !Touches(steps, quote.Ends.Length, atEnd: true) && !IsMark(window, text, end - 1)
            && (end + 1 == window.Count || IsMark(window, text, end))
            && IsNeeded(quote, isVerse, atEnd: true))
        {
            cost += AlignmentCosts.Chinese.Gap(window.Elements[end]);
            steps = steps.Add(new AlignmentStep(DifferenceKind.Delete, quote.Ends.Length, 0, end, 1));
            end++;
        }

        return alignment with { Start = start, End = end, Cost = cost, Steps = steps };
    }

    /// <summary>Whether the quotation's own edge is changed already.</summary>
    private static bool Touches(ImmutableArray<AlignmentStep> steps, int edge, bool atEnd)
    {
        if (steps.IsEmpty)
            return false;
        return atEnd ? steps[^1].Quoted + steps[^1].QuotedCount >= edge : steps[0].Quoted <= edge;
    }

    /// <summary>Whether a mark stands between an element and the next.</summary>
    private static bool IsMark(FoldedText window, ReadOnlySpan<char> text, int element)
    {
        var between = text[window.EndOf(element)..window.StartOf(element + 1)];
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) || c == '\n')
                return true;
        }

        return false;
    }

    private static bool IsAtStart(FoldedText window) => window.StartOf(0) == 0;

    /// <summary>Whether the clause at the edge has to be whole.</summary>
    private static bool IsNeeded(QuoteClauses quote, bool isVerse, bool atEnd)
    {
        if (isVerse)
            return true;
        if (quote.Bounds.Length < 2)
            return false;
        var own = atEnd ? quote.Bounds[^1] : quote.Bounds[0];
        var other = atEnd ? quote.Bounds[^2] : quote.Bounds[1];
        return own.End - own.Start + 1 == other.End - other.Start;
    }
}
