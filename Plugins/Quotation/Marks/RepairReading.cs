namespace Analysis.Quotation.Marks;

/// <summary>
/// Reads paragraphs whose marks don't pair up, one family at a time, by the cheapest reading: a shortest path over two
/// states (words are open, or not), where leaving a mark as it is costs nothing and turning, ignoring or missing one
/// costs. Nesting within one family is given up here, so the path needs no stack and grows with the marks alone.
/// </summary>
internal sealed class RepairReading(
    string text, List<Passage> passages, List<MarkProblem> problems, CancellationToken cancellationToken)
{
    private const int Error = 10;
    private const int ShortWords = 12;

    /// <summary>For each event and each state the step that led there, and the state it came from.</summary>
    private readonly List<(RepairStep ToOut, bool OutFromIn, RepairStep ToIn, bool InFromIn)> trail = [];

    private readonly List<(QuoteMark Mark, int Break)> events = [];

    /// <summary>Reads one family's marks.</summary>
    /// <param name="marks">The marks of some neighbouring paragraphs.</param>
    /// <param name="paragraphs">Those paragraphs.</param>
    /// <param name="family">The family to read; marks of others are passed over.</param>
    public void Read(ReadOnlySpan<QuoteMark> marks, ReadOnlySpan<TextSpan> paragraphs, MarkFamily family)
    {
        Arrange(marks, paragraphs, family);
        int outCost = 0, inCost = 10_000_000, start = -1;
        var startsStraight = false;
        var paragraphStart = paragraphs[0].Start;
        foreach (var (mark, end) in events)
        {
            Pulse(trail.Count);
            if (end >= 0)
            {
                var keep = inCost + 6;
                var give = inCost + Error;
                var toOut = give < outCost;
                trail.Add((toOut ? RepairStep.GiveUp : RepairStep.Pass, toOut, RepairStep.Pass, true));
                outCost = Math.Min(outCost, give);
                inCost = keep;
                paragraphStart = end;
                continue;
            }

            var words = mark.Position - start - 1;
            var stray = outCost + Error + 1;
            var close = inCost + (mark.Side switch
            {
                MarkSide.Close => startsStraight ? 3 : 0,
                MarkSide.Either => startsStraight ? 0 : 3,
                _ => words is > 0 and <= ShortWords ? Error - 3 : Error + 2,
            });
            var open = outCost + (mark.Side == MarkSide.Close ? Error : 0);
            var ignore = inCost + Error;
            var continues = mark.Side != MarkSide.Close && mark.Position == paragraphStart && start < paragraphStart;
            var reopen = inCost + (mark.Side == MarkSide.Close ? 2 * Error : continues ? -6 : words == 0 ? Error / 2 : Error);
            var best = Math.Min(open, Math.Min(ignore, reopen));
            var opened = best == open ? (RepairStep.Open, false) : best == reopen
                ? (continues ? RepairStep.Continue : RepairStep.Reopen, true) : (RepairStep.Stray, true);
            trail.Add((close <= stray ? RepairStep.Close : RepairStep.Stray, close <= stray, opened.Item1, opened.Item2));
            if (opened.Item1 != RepairStep.Stray)
            {
                start = mark.Position;
                startsStraight = mark.Side == MarkSide.Either;
            }

            outCost = Math.Min(stray, close);
            inCost = best;
        }

        Replay(Trace());
    }

    private void Arrange(ReadOnlySpan<QuoteMark> marks, ReadOnlySpan<TextSpan> paragraphs, MarkFamily family)
    {
        events.Clear();
        trail.Clear();
        var at = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            Pulse(i);
            for (; at < marks.Length && marks[at].Position < paragraphs[i].End; at++)
            {
                Pulse(at);
                if (marks[at].Family == family)
                    events.Add((marks[at], -1));
            }

            // The last break ends the region: what is still open there has to be given up.
            events.Add((default, i + 1 < paragraphs.Length ? paragraphs[i + 1].Start : int.MaxValue));
        }
    }

    private RepairStep[] Trace()
    {
        var steps = new RepairStep[trail.Count];
        var inside = false;
        for (var i = trail.Count - 1; i >= 0; i--)
        {
            Pulse(i);
            var (toOut, outFromIn, toIn, inFromIn) = trail[i];
            steps[i] = inside ? toIn : toOut;
            inside = inside ? inFromIn : outFromIn;
        }

        return steps;
    }

    private void Replay(RepairStep[] steps)
    {
        QuoteMark? open = null;
        var continues = false;
        for (var i = 0; i < steps.Length; i++)
        {
            Pulse(i);
            var (mark, end) = events[i];
            switch (steps[i])
            {
                case RepairStep.Open:
                    Check(mark, MarkSide.Close);
                    open = mark;
                    continues = false;
                    break;
                case RepairStep.Close when open is { } start:
                    Check(mark, MarkSide.Open);
                    if ((start.Side == MarkSide.Either) != (mark.Side == MarkSide.Either))
                        problems.Add(new(mark.Position, MarkFault.Mixed));
                    passages.Add(new(new(start.Position, mark.End), new(start.End, mark.Position), 0, continues));
                    open = null;
                    break;
                case RepairStep.Reopen when open is { } start:
                    if (start.End == mark.Position)
                        problems.Add(new(start.Position, MarkFault.Doubled));
                    else
                        LeaveUnclosed(start, mark.Position, continues);
                    Check(mark, MarkSide.Close);
                    open = mark;
                    continues = false;
                    break;
                case RepairStep.Continue when open is { } start:
                    var stop = EndOfParagraph(start.End, mark.Position);
                    passages.Add(new(new(start.Position, stop), new(start.End, stop), 0, continues));
                    open = mark;
                    continues = true;
                    break;
                case RepairStep.Stray:
                    problems.Add(new(mark.Position, mark.Side == MarkSide.Open ? MarkFault.Unclosed : MarkFault.Unopened));
                    break;
                case RepairStep.GiveUp when open is { } start:
                    LeaveUnclosed(start, end == int.MaxValue ? text.Length : end, continues);
                    open = null;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Looks at the token now and then: a look costs more than a mark.</summary>
    private void Pulse(int step)
    {
        if ((step & 0xFFF) == 0)
            cancellationToken.ThrowIfCancellationRequested();
    }

    private void Check(QuoteMark mark, MarkSide wrong)
    {
        if (mark.Side == wrong)
            problems.Add(new(mark.Position, MarkFault.Turned));
    }

    /// <summary>Words that nobody closes end with their sentence, or where the paragraph or the next mark cuts it.</summary>
    private void LeaveUnclosed(QuoteMark start, int limit, bool continues)
    {
        problems.Add(new(start.Position, MarkFault.Unclosed));
        var rest = text.AsSpan(start.End, limit - start.End);
        var final = rest.IndexOfAny("。！？\n");
        var stop = final < 0 ? limit : start.End + final + (rest[final] == '\n' ? 0 : 1);
        passages.Add(new(new(start.Position, stop), new(start.End, stop), 0, continues));
    }

    private int EndOfParagraph(int from, int next)
    {
        var stop = next;
        while (stop > from && char.IsWhiteSpace(text[stop - 1]))
            stop--;
        return stop;
    }
}
