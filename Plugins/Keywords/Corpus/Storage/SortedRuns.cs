using Analysis.Keywords.Corpus.Counting;

namespace Analysis.Keywords.Corpus.Storage;

/// <summary>
/// Counts of terms that memory has no room for: runs, each in ordinal order, which are merged when they are read. Memory is
/// a buffer a run.
/// </summary>
internal sealed class SortedRuns : IDisposable
{
    private const int WriteBuffer = 1 << 20;
    private const int LargestReadBuffer = 1 << 16;
    private const int SmallestReadBuffer = 1 << 12;
    private const int AllReadBuffers = 1 << 25;

    private readonly List<(Tape Tape, long Start, long End)> runs = [];

    /// <summary>The tapes of the runs; those taken over from others among them.</summary>
    private readonly List<Tape> tapes = [];
    private Tape? own;

    /// <summary>Writes a run.</summary>
    /// <param name="terms">Each term once, in ordinal order.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public void Write(IEnumerable<KeyValuePair<string, TermCount>> terms, CancellationToken cancellationToken)
    {
        if (own is null)
            tapes.Add(own = new Tape(WriteBuffer));
        var start = own.Length;
        var writer = new TapeWriter(own);
        var number = 0;
        foreach (var (term, count) in terms)
        {
            if ((++number & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            writer.WriteText(term);
            writer.WriteNumber(count.Count);
            writer.WriteNumber(count.Articles);
        }

        runs.Add((own, start, own.Length));
    }

    /// <summary>Takes over the runs of another, which has none then.</summary>
    public void Adopt(SortedRuns other)
    {
        runs.AddRange(other.runs);
        tapes.AddRange(other.tapes);
        other.runs.Clear();
        other.tapes.Clear();
        other.own = null;
    }

    /// <summary>The counts of all runs and of <paramref name="held"/>, each term once, in ordinal order.</summary>
    /// <param name="held">What is in memory: lists with each term once, in ordinal order.</param>
    public IEnumerable<KeyValuePair<string, TermCount>> MergedWith(IReadOnlyCollection<IEnumerable<KeyValuePair<string, TermCount>>> held) =>
        Merged([.. held, .. runs.Select(run => Read(run.Tape, run.Start, run.End))]);

    /// <summary>The counts of all <paramref name="sources"/> together, each term once, in ordinal order.</summary>
    /// <param name="sources">Lists with each term once, in ordinal order.</param>
    public static IEnumerable<KeyValuePair<string, TermCount>> Merged(IReadOnlyCollection<IEnumerable<KeyValuePair<string, TermCount>>> sources) =>
        sources.Count == 1 ? sources.First() : MergedOfMany(sources);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tape in tapes)
            tape.Dispose();
    }

    private static IEnumerable<KeyValuePair<string, TermCount>> MergedOfMany(IEnumerable<IEnumerable<KeyValuePair<string, TermCount>>> sources)
    {
        var next = new PriorityQueue<IEnumerator<KeyValuePair<string, TermCount>>, string>(StringComparer.Ordinal);
        foreach (var source in sources.Select(source => source.GetEnumerator()))
        {
            if (source.MoveNext())
                next.Enqueue(source, source.Current.Key);
        }

        while (next.TryPeek(out _, out var term))
        {
            var sum = default(TermCount);
            while (next.TryPeek(out var source, out var other) && string.Equals(other, term, StringComparison.Ordinal))
            {
                sum = sum.And(source.Current.Value);
                if (source.MoveNext())
                    next.DequeueEnqueue(source, source.Current.Key);
                else
                    next.Dequeue();
            }

            yield return new(term, sum);
        }
    }

    private IEnumerable<KeyValuePair<string, TermCount>> Read(Tape tape, long start, long end)
    {
        var reader = new TapeReader(tape, start, end, Math.Clamp(AllReadBuffers / runs.Count, SmallestReadBuffer, LargestReadBuffer));
        while (!reader.IsAtEnd)
            yield return new(reader.ReadText(), new(reader.ReadNumber(), reader.ReadNumber()));
    }
}
