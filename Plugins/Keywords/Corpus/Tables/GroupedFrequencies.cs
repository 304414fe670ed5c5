using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Counting;
using Analysis.Keywords.Corpus.Grouping;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>
/// The frequencies of words or n-grams with a column for each group of articles, and, where the groups are periods, the trend
/// over them. Immutable and thread-safe; memory is bounded but for the rows of the table.
/// </summary>
public sealed class GroupedFrequencies : CorpusAnalyzer<GroupedCounts>
{
    private readonly GroupedSettings settings;

    /// <summary>Creates a table.</summary>
    /// <param name="by">What articles are put into groups by.</param>
    /// <param name="size">The number of words of a term, 1 or more.</param>
    /// <param name="minimumCount">The smallest count listed, over all groups, 1 or more.</param>
    /// <param name="cells">What stands in the column of a group.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the numbers is less than 1.</exception>
    public GroupedFrequencies(ArticleGrouping by, int size, long minimumCount, GroupCells cells)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);
        settings = new(by, size, minimumCount, cells);
    }

    /// <inheritdoc/>
    public override string TableName => "groupedFrequency";

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Token];

    /// <inheritdoc/>
    public override GroupedCounts CreateState() => new();

    /// <inheritdoc/>
    public override void Add(GroupedCounts state, AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(article);
        state.Add(article, settings.By.GroupOf(article.Article), settings.Size, cancellationToken);
    }

    /// <inheritdoc/>
    public override void Merge(GroupedCounts state, GroupedCounts other)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(other);
        state.Merge(other);
    }

    /// <inheritdoc/>
    /// <exception cref="TooManyGroupsException">There are more groups than a table has columns for.</exception>
    public override Table Complete(GroupedCounts state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new GroupedTable(state, settings).ToTable(TableName, cancellationToken);
    }
}
