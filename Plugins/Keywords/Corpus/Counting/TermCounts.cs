using Analysis.Keywords.Corpus.Storage;

namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// Counts of terms, which are words or runs of words, over articles. Made of whole numbers, so that any order and any
/// parts come to the same. Holds a million different terms in memory, some hundred megabytes, and those of one article
/// more; what is beyond lies in a temporary file until it is disposed.
/// </summary>
public sealed class TermCounts : IDisposable
{
    /// <summary>How many different terms are held in memory unless somebody says otherwise.</summary>
    internal const int UsualRoom = 1 << 20;

    private readonly TermTally held = new();
    private readonly SortedRuns runs = new();
    private readonly int room;

    internal TermCounts(int room = UsualRoom) => this.room = room;

    /// <summary>How many articles were counted.</summary>
    public long ArticleCount { get; private set; }

    /// <summary>How many words the articles have, which is what frequencies per million are of.</summary>
    public long WordCount { get; private set; }

    /// <inheritdoc/>
    public void Dispose() => runs.Dispose();

    /// <summary>Every term with its count, in ordinal order; read off once or more, and while nothing is added.</summary>
    internal IEnumerable<KeyValuePair<string, TermCount>> InOrder() => runs.MergedWith([held.InOrder()]);

    /// <summary>Counts the runs of <paramref name="size"/> words; none runs over punctuation or a line's end.</summary>
    internal void Add(AnnotatedArticle article, int size, CancellationToken cancellationToken)
    {
        WordCount += held.Add(article, ++ArticleCount, size, cancellationToken);
        MakeRoom(cancellationToken);
    }

    /// <summary>Takes over a term from a list that was counted elsewhere.</summary>
    internal void Add(string term, long count)
    {
        held.Add(term, new(count, 0));
        WordCount += count;
        MakeRoom(CancellationToken.None);
    }

    /// <summary>Says how large the corpus of a list is whose terms are not all of its words.</summary>
    internal void SetSize(long words) => WordCount = words;

    internal void Merge(TermCounts other)
    {
        ArticleCount += other.ArticleCount;
        WordCount += other.WordCount;
        runs.Adopt(other.runs);
        foreach (var (term, count) in other.held.InOrder())
            held.Add(term, count);
        MakeRoom(CancellationToken.None);
    }

    /// <remarks>Between articles only: a term knows the last article that it was counted in, and a run does not.</remarks>
    private void MakeRoom(CancellationToken cancellationToken)
    {
        if (held.Count <= room)
            return;
        runs.Write(held.InOrder(), cancellationToken);
        held.Clear();
    }
}
