using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Words;

/// <summary>
/// The words of an article in order, and the table in which the text of each has its number; the words' numbers come
/// first in the table. A word that the background does not know counts as one seen less than once in it.
/// </summary>
/// <remarks>For one thread, and no longer than the <see cref="Words.Scratch"/> lives that it lies in.</remarks>
internal sealed class WordSequence
{
    /// <summary>The logarithm of the share taken for unknown words: about once in sixty million.</summary>
    public const float UnknownLogFrequency = -18f;

    private readonly Word[] words;

    public WordSequence(Article article, Word[] words, int count, TermTable terms, int tokenCount, Scratch scratch)
    {
        Article = article;
        Scratch = scratch;
        this.words = words;
        Count = count;
        Terms = terms;
        TokenCount = tokenCount;
        DistinctWords = terms.Count;
        Counts = scratch.TakeCleared<int>(DistinctWords);
        foreach (ref readonly var word in AsSpan())
            Counts[word.Term]++;
    }

    public Article Article { get; }

    public string Text => Article.Text;

    public TermTable Terms { get; }

    /// <summary>The room that what is found of the words lies in too.</summary>
    public Scratch Scratch { get; }

    /// <summary>The first so many numbers of <see cref="Terms"/> are words.</summary>
    public int DistinctWords { get; }

    /// <summary>How often each of the different words stands in the article, by number.</summary>
    public int[] Counts { get; }

    /// <summary>The words that are not punctuation or other symbols: what "per million" is counted of.</summary>
    public int TokenCount { get; }

    public int Count { get; }

    public ref readonly Word this[int index] => ref words[index];

    public ReadOnlySpan<Word> AsSpan() => words.AsSpan(0, Count);

    /// <summary>The words to be changed, by who puts new ones together before anything else is made of them.</summary>
    public Span<Word> Edit() => words.AsSpan(0, Count);

    /// <summary>The first <paramref name="count"/> of the words, after such a change.</summary>
    public WordSequence Shortened(int count)
    {
        Joints.Mark(Text, words.AsSpan(0, count));
        return new WordSequence(Article, words, count, Terms, TokenCount, Scratch);
    }
}
