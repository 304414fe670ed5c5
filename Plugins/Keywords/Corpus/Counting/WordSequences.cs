using System.Runtime.InteropServices;

namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// The words of each article in order, as numbers. Which number a word has depends on who came first, so nothing that
/// is read off them does. Four bytes a word of text: memory grows with the corpus.
/// </summary>
public sealed class WordSequences
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly SortedDictionary<string, int[]> articles = new(StringComparer.Ordinal);

    internal WordSequences()
    {
    }

    /// <summary>In place of a word's number: a paragraph begins.</summary>
    internal const int ParagraphStart = -1;

    /// <summary>How many articles there are.</summary>
    public int ArticleCount => articles.Count;

    /// <summary>The words by their numbers.</summary>
    internal IReadOnlyList<string> Words => words;

    /// <summary>The numbers of each article's words, by articles in ordinal order of their names.</summary>
    internal IEnumerable<int[]> Articles => articles.Values;

    /// <exception cref="ArgumentException">An article of that name was added before.</exception>
    internal void Add(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var running = RunningWords.Of(article, cancellationToken);
        var sequence = new List<int>(running.Count + 16);
        foreach (var word in running)
        {
            if (word.StartsParagraph)
                sequence.Add(ParagraphStart);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, word.Of(text), out var isKnown);
            if (!isKnown)
            {
                number = words.Count;
                words.Add(word.Of(text).ToString());
            }

            sequence.Add(number);
        }

        articles.Add(article.Article.Id, [.. sequence]);
    }

    /// <exception cref="ArgumentException">Both have an article of one name.</exception>
    internal void Merge(WordSequences other)
    {
        var renumbered = new int[other.words.Count];
        for (var i = 0; i < renumbered.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, other.words[i], out var isKnown);
            if (!isKnown)
            {
                number = words.Count;
                words.Add(other.words[i]);
            }

            renumbered[i] = number;
        }

        foreach (var (id, sequence) in other.articles)
            articles.Add(id, Array.ConvertAll(sequence, number => number < 0 ? number : renumbered[number]));
    }
}
