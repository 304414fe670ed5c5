using System.Security.Cryptography;

namespace Analysis.Segmentation;

/// <summary>Writes layer <c>token.method</c>: which segmenter and dictionary cut the words. Immutable and thread-safe.</summary>
internal sealed class TokenMethodAnalyzer(SegmentationOptions options) : Analyzer<TokenMethod>
{
    private readonly Lazy<TokenMethod> method = new(() => Describe(options));

    public override LayerKey<TokenMethod> Output => TokenMethod.Layer;

    public override IEnumerable<Annotation<TokenMethod>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [new(new TextSpan(0, article.Article.Text.Length), method.Value)];
    }

    private static TokenMethod Describe(SegmentationOptions options)
    {
        var assembly = typeof(TokenMethodAnalyzer).Assembly;
        using var stream = WordDictionary.OpenCompiled();
        var checksum = Convert.ToHexStringLower(SHA256.HashData(stream))[..16];
        return new TokenMethod(
            assembly.GetName().Name ?? "", assembly.GetName().Version?.ToString(3) ?? "", checksum, [.. options.UserDictionaries]);
    }
}
