using System.Collections.Immutable;
using Analysis.Keywords.Words;

namespace Analysis.Keywords;

/// <summary>Writes layer <c>keyword.method</c>: how the layer <c>keyword</c> came about. Immutable and thread-safe.</summary>
public sealed class KeywordMethodAnalyzer : Analyzer<KeywordMethod>
{
    private static readonly string Version = typeof(KeywordMethodAnalyzer).Assembly.GetName().Version?.ToString(3) ?? "";

    private readonly KeywordOptions options;

    /// <summary>Creates an analyzer that describes the use of <paramref name="options"/>.</summary>
    public KeywordMethodAnalyzer(KeywordOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options with { };
    }

    /// <inheritdoc/>
    public override LayerKey<KeywordMethod> Output => KeywordLayer.Method;

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Token];

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> OptionalInputs => [SegmenterMethod.Layer];

    /// <inheritdoc/>
    public override ImmutableArray<string> Languages => ["zh"];

    /// <inheritdoc/>
    public override IEnumerable<Annotation<KeywordMethod>> Analyze(
        AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var tokens = TokenCount.Of(article.Article.Text, article.Get(StandardLayers.Token), cancellationToken);
        yield return new(
            new TextSpan(0, article.Article.Text.Length),
            new KeywordMethod(
                Version, options.Ranking, DefinitionOf(options.Ranking),
                options.ReferenceFile is null
                    ? "-ln of the word's share of the segmenter's background (token.logFrequency)"
                    : "-ln of the word's share of the reference (referenceFile); a word that it lacks counts half",
                "the segmenter's tokens without punctuation and symbols",
                tokens,
                article.TryGet(SegmenterMethod.Layer, out var segmenter) && segmenter.Count > 0 ? segmenter[0].Value : null,
                options));
    }

    private static string DefinitionOf(KeywordRanking ranking) => ranking switch
    {
        KeywordRanking.TfIdf => "count / tokens * mean information of the term's words, in nats",
        KeywordRanking.TextRank => "sum of the TextRank values of the term's words (window 5, damping 0.85, 10 rounds)",
        KeywordRanking.Frequency => "count",
        _ => "percent: conditional logit over the article's candidates, weights of Data/zh/ranking.txt",
    };
}
