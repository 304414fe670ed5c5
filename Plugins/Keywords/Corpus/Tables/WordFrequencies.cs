using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Counting;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>
/// The frequency list of a corpus: each word with its count, its frequency per million and the articles that it stands in.
/// Immutable and thread-safe; memory is bounded but for the rows of the table.
/// </summary>
public sealed class WordFrequencies : CorpusAnalyzer<TermCounts>
{
    /// <inheritdoc/>
    public override string TableName => "wordFrequency";

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Token];

    /// <inheritdoc/>
    public override TermCounts CreateState() => new();

    /// <inheritdoc/>
    public override void Add(TermCounts state, AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(article);
        state.Add(article, 1, cancellationToken);
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
        return FrequencyTable.Of(TableName, state, 1, 1, cancellationToken);
    }
}
