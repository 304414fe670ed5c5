using System.Runtime.InteropServices;

namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// Counts of terms, which are words or runs of words, over articles. Made of whole numbers, so that any order and any
/// parts come to the same. Holds each different term once: memory grows with the vocabulary and not with the text.
/// </summary>
public sealed class TermCounts
{
    private readonly Dictionary<string, TermCount> counts = new(StringComparer.Ordinal);

    internal TermCounts()
    {
    }

    /// <summary>How many articles were counted.</summary>
    public long ArticleCount { get; private set; }

    /// <summary>How many words the articles have, which is what frequencies per million are of.</summary>
    public long WordCount { get; private set; }

    /// <summary>How many different terms there are.</summary>
    public int DistinctCount => counts.Count;

    /// <summary>The count of the commonest term.</summary>
    internal long LargestCount => counts.Count == 0 ? 0 : counts.Values.Max(count => count.Count);

    internal IEnumerable<KeyValuePair<string, TermCount>> Terms => counts;

    internal TermCount this[string term] => counts.GetValueOrDefault(term);

    /// <summary>Counts the runs of <paramref name="size"/> words; none runs over punctuation or a line's end.</summary>
    internal void Add(AnnotatedArticle article, int size, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var words = RunningWords.Of(article, cancellationToken);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var buffer = new char[64];
        ArticleCount++;
        WordCount += words.Count;
        // How many words up to here stand side by side.
        var run = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            run = words[i].FollowsSymbol ? 1 : run + 1;
            if (run < size)
                continue;
            var term = size == 1 ? words[i].Of(text) : Joined(text, words, i - size + 1, size, ref buffer);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, term, out _);
            count = count.In(ArticleCount);
        }
    }

    /// <summary>Takes over a term from a list that was counted elsewhere.</summary>
    internal void Add(string term, long count, long articles)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _);
        known = known.And(new(count, articles, 0));
        WordCount += count;
    }

    /// <summary>Says how large the corpus of a list is whose terms are not all of its words.</summary>
    internal void SetSize(long words, long articles) => (WordCount, ArticleCount) = (words, articles);

    internal void Merge(TermCounts other)
    {
        foreach (var (term, count) in other.counts)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _);
            known = known.And(count);
        }

        ArticleCount += other.ArticleCount;
        WordCount += other.WordCount;
    }

    /// <summary>Words apart by a blank: no token holds one, so what is joined stays apart.</summary>
    private static ReadOnlySpan<char> Joined(string text, List<RunningWord> words, int first, int size, ref char[] buffer)
    {
        var length = 0;
        for (var i = first; i < first + size; i++)
        {
            var word = words[i].Of(text);
            if (buffer.Length < length + word.Length + 1)
                Array.Resize(ref buffer, 2 * (length + word.Length + 1));
            if (length > 0)
                buffer[length++] = ' ';
            word.CopyTo(buffer.AsSpan(length));
            length += word.Length;
        }

        return buffer.AsSpan(0, length);
    }
}
