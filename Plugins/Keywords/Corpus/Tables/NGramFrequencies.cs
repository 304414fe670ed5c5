using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Counting;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>
/// The n-grams of a corpus: runs of words with their counts and the articles that they stand in. None runs over
/// punctuation or a line's end. Immutable and thread-safe; memory is bounded but for the rows of the table.
/// </summary>
public sealed class NGramFrequencies : CorpusAnalyzer<TermCounts>
{
    private readonly int size;
    private readonly long minimumCount;

    /// <summary>Creates a table of pairs of words that stand twice or more.</summary>
    public NGramFrequencies()
        : this(2, 2)
    {
    }

    /// <summary>Creates a table.</summary>
    /// <param name="size">The number of words of an n-gram, 1 or more.</param>
    /// <param name="minimumCount">The smallest count listed, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is less than 1.</exception>
    public NGramFrequencies(int size, long minimumCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);
        this.size = size;
        this.minimumCount = minimumCount;
    }

    /// <inheritdoc/>
    public override string TableName => size == 1 ? "wordFrequency" : "nGramFrequency";

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Token];

    /// <inheritdoc/>
    public override TermCounts CreateState() => new();

    /// <inheritdoc/>
    public override void Add(TermCounts state, AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(article);
        state.Add(article, size, cancellationToken);
    }

    /// <inheritdoc/>
    public override void Merge(TermCounts state, TermCounts other)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(other);
        state.Merge(other);
    }

    /// <inheritdoc/>
    public override Table Complete(TermCounts state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return FrequencyTable.Of(TableName, state, size, minimumCount, cancellationToken);
    }
}
