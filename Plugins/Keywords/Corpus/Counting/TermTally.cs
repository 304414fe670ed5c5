namespace Analysis.Keywords.Corpus.Counting;

/// <summary>Counts terms, which are words or runs of words, in memory: each different term once.</summary>
internal sealed class TermTally
{
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
        if (size > 1)
            return AddRuns(text, RunningWords.Of(article, cancellationToken).ToList(), number, size, cancellationToken);
        var words = 0;
        foreach (var word in RunningWords.Of(article, cancellationToken))
        {
            ref var count = ref CountOf(word.Of(text), word.Id);
            count = count.In(number);
            words++;
        }

        return words;
    }

    /// <summary>Adds what was counted elsewhere, in other articles.</summary>
    public void Add(string term, TermCount count)
    {
        ref var known = ref CountOf(term, Token.NoWord);
        known = known.And(count);
    }

    /// <summary>Forgets all of them.</summary>
    public void Clear()
    {
        Array.Clear(counts, 0, terms.Count);
        terms.Clear();
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
            ref var count = ref CountOf(Joined(text, words, i - size + 1, size), Token.NoWord);
            count = count.In(number);
        }

        return words.Count;
    }

    private ref TermCount CountOf(ReadOnlySpan<char> term, int id)
    {
        var number = terms.NumberOf(term, id);
        if (number == counts.Length)
            Array.Resize(ref counts, 2 * counts.Length);
        return ref counts[number];
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
