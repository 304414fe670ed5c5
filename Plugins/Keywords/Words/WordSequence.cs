using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Words;

/// <summary>
/// The words of an article in order, and the table in which the text of each has its number; the words' numbers come
/// first in the table. A word that the background does not know counts as one seen less than once in it.
/// </summary>
internal sealed class WordSequence
{
    /// <summary>The logarithm of the share taken for unknown words: about once in sixty million.</summary>
    public const float UnknownLogFrequency = -18f;

    private readonly Word[] words;

    private WordSequence(Article article, Word[] words, TermTable terms, int tokenCount)
    {
        Article = article;
        this.words = words;
        Terms = terms;
        TokenCount = tokenCount;
        DistinctWords = terms.Count;
    }

    public Article Article { get; }

    public string Text => Article.Text;

    public TermTable Terms { get; }

    /// <summary>The first so many numbers of <see cref="Terms"/> are words.</summary>
    public int DistinctWords { get; }

    /// <summary>The words that are not punctuation or other symbols: what "per million" is counted of.</summary>
    public int TokenCount { get; }

    public int Count => words.Length;

    public ref readonly Word this[int index] => ref words[index];

    public ReadOnlySpan<Word> AsSpan() => words;

    /// <summary>Takes over the tokens of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="tokens">Its tokens, in order.</param>
    /// <param name="lexicon">Which words are stop words and which are general.</param>
    /// <param name="reference">What words are measured against; null: the segmenter's background.</param>
    /// <param name="cancellationToken">Looked at every few thousand tokens.</param>
    public static WordSequence Create(
        Article article, AnnotationLayer<Token> tokens, WordLexicon lexicon, Reference? reference,
        CancellationToken cancellationToken)
    {
        var text = article.Text;
        var table = new TermTable(text, Math.Clamp(tokens.Count, 64, 1 << 16));
        var traitsOf = new List<WordTraits>();
        var words = new Word[tokens.Count];
        var count = 0;
        var span = tokens.AsSpan();
        for (var i = 0; i < span.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var (at, token) = span[i];
            var term = table.Add(at.Start, at.End);
            if (term == traitsOf.Count)
                traitsOf.Add(lexicon.TraitsOf(at.Of(text.AsSpan())));
            var traits = WordClasses.Refine(traitsOf[term], token);
            if ((traits & WordTraits.Symbol) == 0)
                count++;
            var frequency = reference?.LogShareOf(at.Of(text.AsSpan())) ?? (float)token.LogFrequency;
            words[i] = new Word(
                at.Start, at.End, term, float.IsNaN(frequency) ? UnknownLogFrequency : frequency, token.Class, traits);
        }

        Joints.Mark(text, words);
        return new WordSequence(article, words, table, count);
    }

    /// <summary>The same article with the words that the dictionary lacks put together; itself where there are none.</summary>
    /// <remarks>
    /// The token count stays the segmenter's. To be called before anything but words is in <see cref="Terms"/>.
    /// </remarks>
    public WordSequence WithNewWords(WordLexicon lexicon, CancellationToken cancellationToken)
    {
        var found = NewWordFinder.Find(this, cancellationToken);
        if (found.Count == 0)
            return this;
        var cut = NewWordCutter.Cut(Text, words, Terms, found, lexicon, cancellationToken).ToArray();
        Joints.Mark(Text, cut);
        return new WordSequence(Article, cut, Terms, TokenCount);
    }
}
