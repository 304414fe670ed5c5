using System.Collections.Frozen;
using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Folding;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>
/// Notices a character that a quotation lacks at its very beginning or end. An alignment does not show it, since the words
/// may as well begin within a clause of the source; but a line of verse does not, nor does a clause that is as long as its
/// neighbour in the source.
/// </summary>
internal readonly ref struct ClauseEdges
{
    private static readonly Lazy<FrozenSet<char>> Openers =
        new(() => SourceData.ReadLines("openers").Select(line => CharacterFolding.Chinese.FormOf(line[0])).ToFrozenSet());

    private readonly FoldedText window;
    private readonly ReadOnlySpan<char> text;
    private readonly bool isVerse;

    /// <summary>Prepares for a window.</summary>
    /// <param name="window">The window of the source, folded.</param>
    /// <param name="text">The window's text.</param>
    /// <param name="isVerse">Whether the source is a poem.</param>
    public ClauseEdges(FoldedText window, ReadOnlySpan<char> text, bool isVerse)
    {
        this.window = window;
        this.text = text;
        this.isVerse = isVerse;
    }

    /// <summary>Adds what is missing at the edges to an alignment.</summary>
    /// <param name="alignment">The alignment, in elements of the window.</param>
    /// <param name="count">The number of elements of the quotation.</param>
    public Alignment Complete(Alignment alignment, int count)
    {
        var steps = alignment.Steps;
        var (start, end, cost) = (alignment.Start, alignment.End, alignment.Cost);
        var isWholeAtStart = steps.IsEmpty || steps[0].Quoted > 0;
        var isWholeAtEnd = steps.IsEmpty || steps[^1].Quoted + steps[^1].QuotedCount < count;
        if (isWholeAtStart && start > 0 && !IsEnd(start - 1) && IsEnd(start - 2) && IsNeeded(start - 1, end, atEnd: false))
        {
            start--;
            cost += AlignmentCosts.Chinese.Gap(window.Elements[start]);
            steps = steps.Insert(0, new AlignmentStep(DifferenceKind.Delete, 0, 0, start, 1));
        }

        if (isWholeAtEnd && end < window.Count && !IsEnd(end - 1) && IsEnd(end) && IsNeeded(alignment.Start, end, atEnd: true))
        {
            cost += AlignmentCosts.Chinese.Gap(window.Elements[end]);
            steps = steps.Add(new AlignmentStep(DifferenceKind.Delete, count, 0, end, 1));
            end++;
        }

        return alignment with { Start = start, End = end, Cost = cost, Steps = steps };
    }

    /// <summary>Whether a clause begins with an element, or with the end of the window.</summary>
    public bool Begins(int element) => IsEnd(element - 1);

    /// <summary>Whether a clause ends with an element; with none before the first one the window ends.</summary>
    private bool IsEnd(int element)
    {
        if (element < 0)
            return window.Count > 0 && window.StartOf(0) == 0;
        return element + 1 >= window.Count || QuoteClauses.HasMark(text[window.EndOf(element)..window.StartOf(element + 1)]);
    }

    /// <summary>Whether the clause at the edge has to be whole.</summary>
    private bool IsNeeded(int start, int end, bool atEnd)
    {
        if (!atEnd && Openers.Value.Contains(window.Elements[start]))
            return false;
        if (isVerse)
            return true;

        // Nobody quotes the 夫 before a sentence or the 乎 behind it.
        if (AlignmentCosts.Chinese.Gap(window.Elements[atEnd ? end : start]) == AlignmentCosts.Half)
            return false;
        var (from, step) = atEnd ? (end, -1) : (start, 1);
        var own = LengthFrom(from, step, start, end);
        var next = from + (own * step);
        return next >= start && next < end && own == LengthFrom(next, step, start, end);
    }

    /// <summary>The length of the clause that begins, or going back ends, with an element, no longer than the passage.</summary>
    private int LengthFrom(int element, int step, int start, int end)
    {
        var length = 1;
        while (!IsEnd(step > 0 ? element : element - 1) && element + step >= start && element + step <= end)
            (element, length) = (element + step, length + 1);
        return length;
    }
}
