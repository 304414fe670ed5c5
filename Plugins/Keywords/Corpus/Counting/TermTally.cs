namespace Analysis.Keywords.Corpus.Counting;

/// <summary>Counts terms, which are words or runs of words, in memory: each different term once.</summary>
internal sealed class TermTally
{
    private const int Block = 64;

    private readonly Vocabulary terms = new();
    private TermCount[] counts = new TermCount[256];
    private char[] joined = new char[64];

    /// <summary>How many different terms there are.</summary>
    public int Count => terms.Count;

    /// <summary>All of them in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, TermCount>> InOrder()
    {
        var order = Enumerable.Range(0, terms.Count).ToArray();
        Array.Sort(order, (left, right) => string.CompareOrdinal(terms[left], terms[right]));
        return order.Select(number => KeyValuePair.Create(terms[number], counts[number]));
    }

    /// <summary>Counts the runs of <paramref name="size"/> words; none runs over punctuation or a line's end.</summary>
    /// <param name="article">The article.</param>
    /// <param name="number">A number of the article that no other has here, 1 or more.</param>
    /// <param name="size">How many words are a term.</param>
    /// <param name="cancellationToken">Stops counting.</param>
    /// <returns>How many words the article has.</returns>
    public int Add(AnnotatedArticle article, long number, int size, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        var words = RunningWords.Of(article, cancellationToken);
        return size == 1
            ? AddWords(text, words, number)
            : AddRuns(text, words.ToList(), number, size, cancellationToken);
    }

    /// <summary>Adds what was counted elsewhere, in other articles.</summary>
    public void Add(string term, TermCount count)
    {
        ref var known = ref CountOf(term);
        known = known.And(count);
    }

    /// <summary>Forgets all of them.</summary>
    public void Clear()
    {
        Array.Clear(counts, 0, terms.Count);
        terms.Clear();
    }

    /// <remarks>
    /// By the block: what is known of many words is asked of memory at once, where a word after the other would wait for each.
    /// </remarks>
    private int AddWords(string text, RunningWords words, long article)
    {
        Span<RunningWord> block = stackalloc RunningWord[Block];
        Span<int> numbers = stackalloc int[Block];
        var all = 0;
        while (words.Take(block) is > 0 and var taken)
        {
            terms.NumbersOf(text, block[..taken], numbers);
            GrowTo(terms.Count);
            foreach (var number in numbers[..taken])
                counts[number].Meet(article);
            all += taken;
        }

        return all;
    }

    private int AddRuns(string text, List<RunningWord> words, long number, int size, CancellationToken cancellationToken)
    {
        // How many words up to here stand side by side.
        var run = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            run = words[i].FollowsSymbol ? 1 : run + 1;
            if (run < size)
                continue;
            CountOf(Joined(text, words, i - size + 1, size)).Meet(number);
        }

        return words.Count;
    }

    private ref TermCount CountOf(ReadOnlySpan<char> term)
    {
        var number = terms.NumberOf(term);
        GrowTo(terms.Count);
        return ref counts[number];
    }

    private void GrowTo(int length)
    {
        if (counts.Length < length)
            Array.Resize(ref counts, Math.Max(length, 2 * counts.Length));
    }

    /// <summary>Words apart by a blank: no token holds one, so what is joined stays apart.</summary>
    private ReadOnlySpan<char> Joined(string text, List<RunningWord> words, int first, int size)
    {
        var length = 0;
        for (var i = first; i < first + size; i++)
        {
            var word = words[i].Of(text);
            if (joined.Length < length + word.Length + 1)
                Array.Resize(ref joined, 2 * (length + word.Length + 1));
            if (length > 0)
                joined[length++] = ' ';
            word.CopyTo(joined.AsSpan(length));
            length += word.Length;
        }

        return joined.AsSpan(0, length);
    }
}
