namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// How often each word stands in a corpus, and how often of that near a node. Whole numbers, so that any order and any
/// parts come to the same. Memory grows with the vocabulary.
/// </summary>
public sealed class CollocationCounts
{
    private readonly Vocabulary words = new();
    private (long All, long Near)[] counts = new (long, long)[256];

    internal CollocationCounts()
    {
    }

    /// <summary>The places of the node that begin and end where words do.</summary>
    public long NodeCount { get; private set; }

    /// <summary>The places where the node's characters stand and a word runs over their edge: not counted as the node.</summary>
    public long BrokenNodeCount { get; private set; }

    /// <summary>All words that are no part of a node.</summary>
    public long WordCount { get; private set; }

    /// <summary>Those of them that are near a node, each once, however many nodes it is near.</summary>
    public long NearCount { get; private set; }

    /// <summary>How many articles were counted.</summary>
    public long ArticleCount { get; private set; }

    internal IEnumerable<(string Word, long All, long Near)> Words =>
        Enumerable.Range(0, words.Count).Select(number => (words[number], counts[number].All, counts[number].Near));

    internal void Add(AnnotatedArticle article, string node, int window, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var running = RunningWords.Of(article, cancellationToken).ToList();
        var places = NodePlaces.Find(text, running, node, cancellationToken);
        NodeCount += places.Whole.Count;
        BrokenNodeCount += places.Broken;
        ArticleCount++;
        var near = places.Near(running, window);
        for (var i = 0; i < running.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (near[i] != Nearness.Node)
                Add(running[i].Of(text), running[i].Id, 1, near[i] == Nearness.Near ? 1 : 0);
        }
    }

    internal void Merge(CollocationCounts other)
    {
        foreach (var (word, all, near) in other.Words)
            Add(word, Token.NoWord, all, near);
        NodeCount += other.NodeCount;
        BrokenNodeCount += other.BrokenNodeCount;
        ArticleCount += other.ArticleCount;
    }

    private void Add(ReadOnlySpan<char> word, int id, long all, long near)
    {
        var number = words.NumberOf(word, id);
        if (number == counts.Length)
            Array.Resize(ref counts, 2 * counts.Length);
        counts[number].All += all;
        counts[number].Near += near;
        WordCount += all;
        NearCount += near;
    }
}
