namespace Analysis.Segmentation;

/// <summary>
/// Writes layer <c>token</c>: the words of an article, punctuation among them. Every character that is not white space
/// lies in exactly one token. Thread-safe.
/// </summary>
/// <param name="segmenter">What cuts the text.</param>
public sealed class TokenAnalyzer(Segmenter segmenter) : Analyzer<Token>
{
    /// <summary>Creates an analyzer with the dictionary that comes with the segmenter.</summary>
    public TokenAnalyzer()
        : this(new Segmenter(WordDictionary.Load()))
    {
    }

    /// <inheritdoc/>
    public override LayerKey<Token> Output => StandardLayers.Token;

    /// <inheritdoc/>
    public override IEnumerable<Annotation<Token>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Article.Text;
        var sink = new TokenSink(segmenter.Dictionary, text.Length);
        segmenter.Segment(text, ref sink, cancellationToken);
        return sink.Tokens;
    }
}
