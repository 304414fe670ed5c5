namespace Analysis.Segmentation;

/// <summary>
/// Writes layer <c>token</c>: the words of an article, punctuation among them. Every character that is not white space
/// lies in exactly one token. Reads all languages: what is not Chinese is cut at blanks and punctuation. Thread-safe.
/// </summary>
public sealed class TokenAnalyzer : Analyzer<Token>
{
    private readonly Lazy<Segmenter> segmenter;

    /// <summary>Creates an analyzer with the dictionary that comes with the segmenter, read when it is first needed.</summary>
    public TokenAnalyzer()
        : this(new Lazy<Segmenter>(() => new Segmenter(WordDictionary.Load())))
    {
    }

    /// <summary>Creates an analyzer.</summary>
    /// <param name="segmenter">What cuts the text.</param>
    public TokenAnalyzer(Segmenter segmenter)
        : this(new Lazy<Segmenter>(segmenter))
    {
    }

    internal TokenAnalyzer(Lazy<Segmenter> segmenter) => this.segmenter = segmenter;

    /// <inheritdoc/>
    public override LayerKey<Token> Output => StandardLayers.Token;

    /// <inheritdoc/>
    public override IEnumerable<Annotation<Token>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Article.Text;
        var sink = new TokenSink(segmenter.Value.Dictionary, text.Length);
        segmenter.Value.Segment(text, ref sink, cancellationToken);
        return sink.Take();
    }
}
