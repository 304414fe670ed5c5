using Analysis.Keywords.Words;

namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// The words of an article that a corpus is counted in: the segmenter's tokens without punctuation and symbols. Titles,
/// headings and notes are text like all other; words stay as they are written, whatever their letters' case. To be gone
/// through once.
/// </summary>
internal ref struct RunningWords
{
    /// <summary>What a method card says of it.</summary>
    public const string Definition =
        "tokens of the segmenter that the host loaded (layer token), without punctuation and symbols, as written";

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Annotation<Token>> tokens;
    private readonly CancellationToken cancellationToken;
    private int next;
    private int end;
    private bool starts = true;
    private bool follows = true;

    private RunningWords(ReadOnlySpan<char> text, ReadOnlySpan<Annotation<Token>> tokens, CancellationToken cancellationToken)
    {
        this.text = text;
        this.tokens = tokens;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The word last come to.</summary>
    public RunningWord Current { get; private set; }

    public static RunningWords Of(AnnotatedArticle article, CancellationToken cancellationToken) =>
        new(article.Article.Text, article.Get(StandardLayers.Token).AsSpan(), cancellationToken);

    public readonly RunningWords GetEnumerator() => this;

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public bool MoveNext()
    {
        while (next < tokens.Length)
        {
            if ((next & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly var token = ref tokens[next++];
            var span = token.Span;
            if (span.IsEmpty)
                continue;
            starts |= text[end..span.Start].Contains('\n');
            end = span.End;
            if (WordForms.IsSymbol(text[span.Start..span.End]))
            {
                follows = true;
                continue;
            }

            Current = new(span.Start, span.End, token.Value.WordId, starts, starts || follows);
            starts = follows = false;
            return true;
        }

        return false;
    }

    /// <summary>Fills a block with the next words and says how many there were; 0 at the end.</summary>
    public int Take(scoped Span<RunningWord> block)
    {
        var taken = 0;
        while (taken < block.Length && MoveNext())
            block[taken++] = Current;
        return taken;
    }

    /// <summary>The words that are left.</summary>
    public List<RunningWord> ToList()
    {
        var words = new List<RunningWord>(tokens.Length - next);
        while (MoveNext())
            words.Add(Current);
        return words;
    }
}
