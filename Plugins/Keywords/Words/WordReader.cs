using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Words;

/// <summary>Takes over the tokens of articles, with what is known of their words. Immutable and thread-safe.</summary>
/// <param name="options">What may stand in terms.</param>
/// <param name="lexicon">Which words are stop words and which are general.</param>
/// <param name="reference">What words are measured against; null: the segmenter's background.</param>
internal sealed class WordReader(KeywordOptions options, WordLexicon lexicon, Reference? reference)
{
    private readonly WordClasses classes = new(options);

    /// <summary>The words of an article, those that the dictionary lacks put together where the options ask for it.</summary>
    public WordSequence Read(
        Article article, AnnotationLayer<Token> tokens, Scratch scratch, CancellationToken cancellationToken)
    {
        var words = ReadTokens(article, tokens.AsSpan(), scratch, cancellationToken);
        if (!options.NewWords)
            return words;
        var found = NewWordFinder.Find(words, cancellationToken);
        return found.Count == 0 ? words : new NewWordCutter(words, found, lexicon, classes).Cut(cancellationToken);
    }

    private WordSequence ReadTokens(
        Article article, ReadOnlySpan<Annotation<Token>> tokens, Scratch scratch, CancellationToken cancellationToken)
    {
        var text = article.Text;
        var terms = new TermTable(text, Math.Clamp(tokens.Length, 64, 1 << 16), scratch);
        var words = scratch.Take<Word>(tokens.Length);
        var known = scratch.Take<WordTraits>(tokens.Length);   // by number, what the characters of a word say
        var (count, knownCount) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly var annotation = ref tokens[i];
            var (span, token) = (annotation.Span, annotation.Value);
            var chars = span.Of(text.AsSpan());
            var hash = PieceHash.Of(chars);
            var term = terms.Add(span.Start, span.End, hash);
            if (term == knownCount)
                known[knownCount++] = lexicon.TraitsOf(chars, hash);
            var traits = classes.Refine(known[term], token, chars.Length);
            if ((traits & WordTraits.Symbol) == 0)
                count++;
            var frequency = reference is null ? (float)token.LogFrequency : reference.LogShareOf(chars);
            words[i] = new Word(
                span.Start, span.End, term, float.IsNaN(frequency) ? WordSequence.UnknownLogFrequency : frequency, token.Class, traits);
        }

        Joints.Mark(text, words.AsSpan(0, tokens.Length));
        return new WordSequence(article, words, tokens.Length, terms, count, scratch);
    }
}
