using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Counting;
using Analysis.Keywords.Corpus.Measures;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>
/// The words near a node and how strongly they go with it: MI, t-score, logDice, log-likelihood. The four cells are
/// places: near a node or not, this word or another, the node's own places left out (Evert, "Corpora and collocations",
/// 2008, surface cooccurrence). A place that is near two nodes counts once. Immutable and thread-safe.
/// </summary>
public sealed class Collocations : CorpusAnalyzer<CollocationCounts>
{
    private readonly string node;
    private readonly int window;
    private readonly long minimumCount;

    /// <summary>Creates a table.</summary>
    /// <param name="node">The word, or several in a row, as written.</param>
    /// <param name="window">How many words on each side are near, 1 or more; a window ends with its paragraph.</param>
    /// <param name="minimumCount">How often a word has to be near to be listed, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="node"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of the numbers is less than 1.</exception>
    public Collocations(string node, int window, long minimumCount)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(node);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);
        this.node = node;
        this.window = window;
        this.minimumCount = minimumCount;
    }

    /// <inheritdoc/>
    public override string TableName => "collocation";

    /// <inheritdoc/>
    public override ImmutableArray<LayerKey> Inputs => [StandardLayers.Token];

    /// <inheritdoc/>
    public override CollocationCounts CreateState() => new();

    /// <inheritdoc/>
    public override void Add(CollocationCounts state, AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(article);
        state.Add(article, node, window, cancellationToken);
    }

    /// <inheritdoc/>
    public override void Merge(CollocationCounts state, CollocationCounts other)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(other);
        state.Merge(other);
    }

    /// <inheritdoc/>
    public override Table Complete(CollocationCounts state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        var words = state.Words.Where(word => word.Near >= minimumCount)
            .Select(word => (word.Word, word.Near, Cells: ContingencyTable.FromTotals(word.Near, state.NearCount, word.All, state.WordCount)))
            .Select(word => (word.Word, word.Cells, LogLikelihood: word.Cells.GSquared(), IsLess: word.Near < word.Cells.Expected))
            .OrderByDescending(word => word.IsLess ? -word.LogLikelihood : word.LogLikelihood)
            .ThenBy(word => word.Word, StringComparer.Ordinal);
        cancellationToken.ThrowIfCancellationRequested();
        return new Table(
            TableName, Columns,
            [.. words.Select(word => Row(word.Word, word.Cells, word.LogLikelihood, state.NodeCount))],
            Card(state));
    }

    private static ImmutableArray<TableColumn> Columns { get; } =
    [
        new("term", TableCellKind.Text, "The word."),
        new("near", TableCellKind.Integer, "Its places near the node."),
        new("count", TableCellKind.Integer, "Its places in the corpus, those within the node left out."),
        new("expected", TableCellKind.Number, "Its places near the node by chance."),
        new("logLikelihood", TableCellKind.Number, "G² of four cells (Dunning 1993)."),
        new("mi", TableCellKind.Number, "Mutual information in bits (Church and Hanks 1990)."),
        new("tScore", TableCellKind.Number, "t-score (Church, Gale, Hanks and Hindle 1991)."),
        new("logDice", TableCellKind.Number, "logDice (Rychlý 2008)."),
    ];

    private static ImmutableArray<TableCell> Row(string word, ContingencyTable cells, double logLikelihood, long nodes) =>
    [
        word, cells.Both, cells.Second, cells.Expected, logLikelihood,
        Association.MutualInformation(cells), Association.TScore(cells), Association.LogDice(cells.Both, nodes, cells.Second),
    ];

    private ImmutableArray<KeyValuePair<string, string>> Card(CollocationCounts state) =>
        new MethodCard(RunningWords.Definition)
            .With("node", node)
            .With("nodeCount", state.NodeCount)
            .With("nodeWithinOtherWords", $"{state.BrokenNodeCount} places where a word runs over the node's edge, not counted as the node")
            .With("window", $"{window} words on each side, within the paragraph, over punctuation; a word near two nodes counts once")
            .With(FrequencyTable.Words, state.WordCount)
            .With("nearWords", state.NearCount)
            .With(FrequencyTable.Articles, state.ArticleCount)
            .With("minimumCount", $"{minimumCount} near the node")
            .With("order", "signed logLikelihood: words that avoid the node come last")
            .With("expected", "nearWords * count / words")
            .With("logLikelihood", "2 * sum of O ln(O/E) over four cells")
            .With("mi", "log2(near / expected)")
            .With("tScore", "(near - expected) / sqrt(near)")
            .With("logDice", "14 + log2(2 * near / (nodeCount + count))")
            .ToImmutable();
}
