namespace Analysis.Enumeration.Prose;

/// <summary>
/// Which opening mark of a paragraph belongs to which closing one. Marks without a partner belong to none.
/// </summary>
internal sealed class BracketPairs(string text)
{
    private readonly List<int> open = [];
    private readonly Dictionary<int, int> closings = [];
    private readonly HashSet<int> closed = [];

    /// <summary>
    /// Pairs the marks within <paramref name="paragraph"/> and forgets those of the paragraph before.
    /// </summary>
    public void Pair(TextSpan paragraph, CancellationToken cancellationToken)
    {
        open.Clear();
        closings.Clear();
        closed.Clear();
        for (var at = Next(paragraph.Start, paragraph.End); at < paragraph.End; at = Next(at + 1, paragraph.End))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Punctuation.Opening.Contains(text[at], StringComparison.Ordinal))
                open.Add(at);
            else if (Punctuation.Closing.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var kind)
                Close(at, Punctuation.Opening[kind]);
        }
    }

    private int Next(int from, int end)
    {
        var found = text.AsSpan(from, end - from).IndexOfAny(Punctuation.Brackets);
        return found < 0 ? end : from + found;
    }

    /// <summary>Where the mark at <paramref name="at"/> is closed, or -1 where none opens there.</summary>
    public int ClosingOf(int at) => closings.GetValueOrDefault(at, -1);

    /// <summary>Whether a mark is closed at <paramref name="at"/>.</summary>
    public bool IsClosing(int at) => closed.Contains(at);

    /// <summary>
    /// Takes the closest open mark of that kind, a few marks up at most: what lies between was never closed.
    /// </summary>
    private void Close(int at, char opening)
    {
        for (var i = open.Count - 1; i >= 0 && i >= open.Count - 4; i--)
        {
            if (text[open[i]] != opening)
                continue;
            closings[open[i]] = at;
            closed.Add(at);
            open.RemoveRange(i, open.Count - i);
            return;
        }
    }
}
