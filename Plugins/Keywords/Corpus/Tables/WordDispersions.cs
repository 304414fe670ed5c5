using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Counting;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>
/// How evenly each word is spread over a corpus: range, DP, DPnorm, Juilland's D, Carroll's D2, Rosengren's S, KLD by
/// article or by paragraph, and ARF along the corpus, whose articles follow one another in ordinal order of their names.
/// Immutable and thread-safe; memory grows with the different words and the number of articles, the text lies on disk.
/// </summary>
public sealed class WordDispersions : CorpusAnalyzer<WordSequences>
{
    private readonly CorpusPart part;
    private readonly long minimumCount;

    /// <summary>Creates a table by article of the words that stand twice or more.</summary>
    public WordDispersions()
        : this(CorpusPart.Article, 2)
    {
    }

    /// <summary>Creates a table.</summary>
    /// <param name="part">What the corpus is divided into.</param>
    /// <param name="minimumCount">The smallest count listed, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumCount"/> is less than 1.</exception>
    public WordDispersions(CorpusPart part, long minimumCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);
        this.part = part;
        this.minimumCount = minimumCount;
    }

    /// <inheritdoc/>
    public override string TableName => "wordDispersion";

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Token];

    /// <inheritdoc/>
    public override WordSequences CreateState() => new();

    /// <inheritdoc/>
    public override void Add(WordSequences state, AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(article);
        state.Add(article, cancellationToken);
    }

    /// <inheritdoc/>
    public override void Merge(WordSequences state, WordSequences other)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(other);
        state.Merge(other);
    }

    /// <inheritdoc/>
    public override Table Complete(WordSequences state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return DispersionTable.Of(TableName, state, part, minimumCount, cancellationToken);
    }
}
