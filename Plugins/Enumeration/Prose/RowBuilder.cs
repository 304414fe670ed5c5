using System.Collections.Immutable;

namespace Analysis.Enumeration.Prose;

/// <summary>
/// Cuts paragraphs into rows of clauses, in one walk over the text. Marks are paired first, so that one that is never
/// closed opens nothing.
/// </summary>
internal sealed class RowBuilder(string text)
{
    /// <summary>
    /// Deeper marks are taken for plain characters: no text needs more, and damage may have any number.
    /// </summary>
    private const int Deepest = 6;

    private readonly BracketPairs pairs = new(text);
    private readonly List<Frame> frames = [];
    private int depth;

    public ImmutableArray<Row>.Builder Rows { get; } = ImmutableArray.CreateBuilder<Row>();

    public ImmutableArray<Clause>.Builder Clauses { get; } = ImmutableArray.CreateBuilder<Clause>();

    public void AddParagraph(int paragraph, TextSpan span, CancellationToken cancellationToken)
    {
        pairs.Pair(span, cancellationToken);
        depth = 0;
        Open(span.Start, span.End);
        for (var at = Next(span.Start, span.End); at < span.End; at = Next(at + 1, span.End))
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (depth > 1 && at == frames[depth - 1].End)
                Close(paragraph);
            var closing = pairs.ClosingOf(at);
            if (closing > at + 1 && depth < Deepest)
                Open(at + 1, closing);
            else if (EndsWithSentence(at, span.Start) && frames[depth - 1].Start < at)
                frames[depth - 1].Cut(text, at + 1, at + 1, Stop.Full);
            else if (Punctuation.Stops.Contains(text[at]) && Punctuation.StopAt(text, at) is { } stop)
                frames[depth - 1].Cut(text, at, at + 1, stop);
        }

        while (depth > 0)
            Close(paragraph);
    }

    private int Next(int from, int end)
    {
        var found = text.AsSpan(from, end - from).IndexOfAny(Punctuation.Notable);
        return found < 0 ? end : from + found;
    }

    /// <summary>
    /// Whether a closing mark stands at <paramref name="at"/> behind a full stop: it ends the sentence outside too.
    /// </summary>
    private bool EndsWithSentence(int at, int start) =>
        at > start && Punctuation.IsFull(text[at - 1]) && pairs.IsClosing(at);

    private void Open(int start, int end)
    {
        if (depth == frames.Count)
            frames.Add(new Frame());
        frames[depth++].Begin(start, end);
    }

    private void Close(int paragraph)
    {
        var frame = frames[--depth];
        frame.Cut(text, frame.End, frame.End, Stop.Full);
        var opening = depth == 0 ? '\0' : text[frame.Start - 1];
        Rows.Add(new Row(paragraph, new TextSpan(frame.Start, frame.End), Clauses.Count, frame.Clauses.Count, opening));
        Clauses.AddRange(frame.Clauses);
    }

    /// <summary>A row that is being cut.</summary>
    private sealed class Frame
    {
        private int clauseStart;

        public int Start { get; private set; }

        public int End { get; private set; }

        public List<Clause> Clauses { get; } = [];

        public void Begin(int start, int end)
        {
            (Start, End, clauseStart) = (start, end, start);
            Clauses.Clear();
        }

        /// <summary>
        /// Ends the clause at <paramref name="at"/>; where it holds no words, the stop goes to the one before.
        /// </summary>
        public void Cut(string text, int at, int end, Stop stop)
        {
            var (first, last) = (clauseStart, at);
            while (first < last && Punctuation.IsBlank(text[first]))
                first++;
            while (last > first && Punctuation.IsBlank(text[last - 1]))
                last--;
            clauseStart = end;
            if (first < last)
                Clauses.Add(new Clause(new TextSpan(first, last), stop, end));
            else if (Clauses.Count > 0)
                Clauses[^1] = Clauses[^1] with { Stop = (Stop)Math.Max((byte)Clauses[^1].Stop, (byte)stop), End = end };
        }
    }
}
