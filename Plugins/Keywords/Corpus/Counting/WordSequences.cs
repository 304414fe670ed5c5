using System.Runtime.InteropServices;
using Analysis.Keywords.Corpus.Storage;

namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// The words of each article in order, as numbers of four bytes. Sixteen megabytes of them are held in memory, the others in
/// a temporary file until it is disposed; memory grows with the different words and with the number of articles.
/// </summary>
public sealed class WordSequences : IDisposable
{
    private const int UsualRoom = 1 << 24;

    private readonly Vocabulary words = new();
    private readonly Tape tape;
    private readonly SortedDictionary<string, (long Start, int Length)> articles = new(StringComparer.Ordinal);
    private long[] counts = new long[256];
    private int[] sequence = new int[1024];

    internal WordSequences(int room = UsualRoom) => tape = new Tape(room);

    /// <summary>In place of a word's number: a paragraph begins.</summary>
    internal const int ParagraphStart = -1;

    /// <summary>How many articles there are.</summary>
    public int ArticleCount => articles.Count;

    /// <summary>How many words the articles have.</summary>
    public long WordCount { get; private set; }

    /// <summary>How many different words there are; their numbers are less.</summary>
    internal int DistinctCount => words.Count;

    /// <inheritdoc/>
    public void Dispose() => tape.Dispose();

    /// <summary>The word of a number.</summary>
    internal string WordOf(int number) => words[number];

    /// <summary>How often the word of a number stands in the articles.</summary>
    internal long CountOf(int number) => counts[number];

    /// <summary>
    /// The numbers of each article's words, by articles in ordinal order of their names. What is yielded holds until the
    /// next is.
    /// </summary>
    internal IEnumerable<ArraySegment<int>> Articles()
    {
        foreach (var (start, length) in articles.Values)
            yield return Read(start, length);
    }

    /// <exception cref="ArgumentException">An article of that name was added before.</exception>
    internal void Add(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var length = 0;
        foreach (var word in RunningWords.Of(article, cancellationToken))
        {
            if (sequence.Length < length + 2)
                Array.Resize(ref sequence, 2 * sequence.Length);
            if (word.StartsParagraph)
                sequence[length++] = ParagraphStart;
            sequence[length++] = NumberOf(word.Of(text), word.Id);
        }

        Append(article.Article.Id, sequence.AsSpan(0, length));
    }

    /// <exception cref="ArgumentException">Both have an article of one name.</exception>
    internal void Merge(WordSequences other)
    {
        var renumbered = new int[other.words.Count];
        for (var i = 0; i < renumbered.Length; i++)
            renumbered[i] = NumberOf(other.words[i], Token.NoWord);
        foreach (var (id, (start, length)) in other.articles)
        {
            var numbers = other.Read(start, length).AsSpan();
            foreach (ref var number in numbers)
                number = number == ParagraphStart ? number : renumbered[number];
            Append(id, numbers);
        }
    }

    private int NumberOf(ReadOnlySpan<char> word, int id)
    {
        var number = words.NumberOf(word, id);
        if (number == counts.Length)
            Array.Resize(ref counts, 2 * counts.Length);
        return number;
    }

    private void Append(string id, ReadOnlySpan<int> numbers)
    {
        articles.Add(id, (tape.Length, numbers.Length));
        tape.Append(MemoryMarshal.AsBytes(numbers));
        foreach (var number in numbers)
        {
            if (number == ParagraphStart)
                continue;
            counts[number]++;
            WordCount++;
        }
    }

    private ArraySegment<int> Read(long start, int length)
    {
        if (sequence.Length < length)
            Array.Resize(ref sequence, Math.Max(length, 2 * sequence.Length));
        tape.Read(start, MemoryMarshal.AsBytes(sequence.AsSpan(0, length)));
        return new(sequence, 0, length);
    }
}
