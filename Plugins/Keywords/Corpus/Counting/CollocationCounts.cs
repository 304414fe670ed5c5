using System.Runtime.InteropServices;

namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// How often each word stands in a corpus, and how often of that near a node. Whole numbers, so that any order and any
/// parts come to the same. Memory grows with the vocabulary.
/// </summary>
public sealed class CollocationCounts
{
    private readonly Dictionary<string, (long All, long Near)> words = new(StringComparer.Ordinal);

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

    internal IEnumerable<(string Word, long All, long Near)> Words => words.Select(word => (word.Key, word.Value.All, word.Value.Near));

    internal void Add(AnnotatedArticle article, string node, int window, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var running = RunningWords.Of(article, cancellationToken);
        var places = NodePlaces.Find(text, running, node, cancellationToken);
        NodeCount += places.Whole.Count;
        BrokenNodeCount += places.Broken;
        ArticleCount++;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var near = places.Near(running, window);
        for (var i = 0; i < running.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (near[i] == Nearness.Node)
                continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, running[i].Of(text), out _);
            count.All++;
            WordCount++;
            if (near[i] != Nearness.Near)
                continue;
            count.Near++;
            NearCount++;
        }
    }

    internal void Merge(CollocationCounts other)
    {
        foreach (var (word, (all, near)) in other.words)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
            count = (count.All + all, count.Near + near);
        }

        NodeCount += other.NodeCount;
        BrokenNodeCount += other.BrokenNodeCount;
        WordCount += other.WordCount;
        NearCount += other.NearCount;
        ArticleCount += other.ArticleCount;
    }
}
