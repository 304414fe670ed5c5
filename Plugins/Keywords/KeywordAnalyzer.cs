using System.Collections.Immutable;
using Analysis.Keywords.Ranking;
using Analysis.Keywords.Words;

namespace Analysis.Keywords;

/// <summary>
/// Finds the terms of an article and ranks them: words and phrases of several words, from the segmenter's layer
/// <c>token</c>. Immutable and thread-safe.
/// </summary>
public sealed class KeywordAnalyzer : Analyzer<Keyword>
{
    private const string Language = "zh";

    private readonly KeywordOptions options;
    private readonly TermCollector collector;
    private readonly TermRanking ranking;

    /// <summary>Creates an analyzer with the default options.</summary>
    public KeywordAnalyzer()
        : this(new KeywordOptions())
    {
    }

    /// <summary>Creates an analyzer.</summary>
    /// <exception cref="PluginOptionsException">The file of stop words or the reference cannot be read.</exception>
    public KeywordAnalyzer(KeywordOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options = options with { };
        collector = new TermCollector(
            options, WordLexicon.Load(Language, options), options.ReferenceFile is null ? null : Reference.Load(options.ReferenceFile));
        ranking = options.Ranking switch
        {
            KeywordRanking.TfIdf => new TfIdfRanking(),
            KeywordRanking.TextRank => new TextRankRanking(),
            KeywordRanking.Frequency => new FrequencyRanking(),
            _ => new CombinedRanking(WeightTable.Load(Language)),
        };
    }

    /// <inheritdoc/>
    public override LayerKey<Keyword> Output => KeywordLayer.Key;

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Token];

    /// <inheritdoc/>
    public override ImmutableArray<string> Languages => [Language];

    /// <inheritdoc/>
    public override IEnumerable<Annotation<Keyword>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        using var scratch = new Scratch();
        var terms = collector.Collect(article.Article, article.Get(StandardLayers.Token), scratch, cancellationToken);
        var scores = ranking.Score(terms, cancellationToken);
        var order = TermOrder.Of(terms, scores, options.ReduceNested && ranking.ReducesNested, options.MaximumTerms, cancellationToken);
        return Annotate(terms, scores, order);
    }

    private static ImmutableArray<Annotation<Keyword>> Annotate(TermList terms, double[] scores, List<int> order)
    {
        var whole = new TextSpan(0, terms.Words.Text.Length);
        var annotations = ImmutableArray.CreateBuilder<Annotation<Keyword>>(order.Count);
        foreach (var index in order)
            annotations.Add(new(whole, KeywordFactory.Create(terms, index, scores[index], annotations.Count + 1)));
        return annotations.MoveToImmutable();
    }
}
