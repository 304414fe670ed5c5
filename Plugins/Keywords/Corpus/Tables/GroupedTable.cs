using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Counting;
using Analysis.Keywords.Corpus.Grouping;
using Analysis.Keywords.Corpus.Measures;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>Makes a table of frequencies in groups: the commonest term first, of those as common in ordinal order.</summary>
internal sealed class GroupedTable
{
    /// <summary>Far fewer than a sheet of a workbook has columns, and more than a person looks at.</summary>
    private const int MostGroups = 2000;

    private readonly GroupedCounts counts;
    private readonly GroupedSettings settings;

    /// <summary>In the order of their names; the articles without a group come last.</summary>
    private readonly ImmutableArray<KeyValuePair<string, ArticleGroup>> groups;
    private readonly Dictionary<string, int> columns;
    private readonly long words;

    /// <exception cref="TooManyGroupsException">There are more groups than a table has columns for.</exception>
    public GroupedTable(GroupedCounts counts, GroupedSettings settings)
    {
        this.counts = counts;
        this.settings = settings;
        groups = [.. counts.Groups.OrderBy(group => group.Key.Length == 0)];
        if (groups.Length > MostGroups)
            throw new TooManyGroupsException($"{settings.By.Field} makes {groups.Length} groups, and a table holds {MostGroups}: group by a longer period, or by another field.");
        columns = Enumerable.Range(0, groups.Length).ToDictionary(i => groups[i].Key, StringComparer.Ordinal);
        words = counts.WordCount;
    }

    private bool HasTrend => settings.By.Period is not null;

    public Table ToTable(string name, CancellationToken cancellationToken)
    {
        var rows = new List<(long Count, ImmutableArray<TableCell> Cells)>();
        var inGroups = new TermCount[groups.Length];
        string? term = null;
        var passed = 0;
        foreach (var (next, group, count) in counts.InOrder())
        {
            if ((++passed & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (next != term)
                AddRow();
            term = next;
            inGroups[columns[group]] = count;
        }

        AddRow();
        // They come in ordinal order, and a sort by count leaves those as common in it.
        return new Table(name, Columns(), [.. rows.OrderByDescending(row => row.Count).Select(row => row.Cells)], Card());

        void AddRow()
        {
            var all = inGroups.Aggregate(default(TermCount), (sum, one) => sum.And(one));
            if (term is not null && all.Count >= settings.MinimumCount)
                rows.Add((all.Count, Row(term, all, inGroups)));
            Array.Clear(inGroups);
        }
    }

    private ImmutableArray<TableCell> Row(string term, TermCount all, TermCount[] inGroups) =>
    [
        term, all.Count, all.Count * 1e6 / words, all.Articles,
        .. HasTrend ? (TableCell[])[TrendOf(inGroups)] : [],
        .. Enumerable.Range(0, groups.Length).Select(i => CellOf(inGroups, i)),
    ];

    private TableCell CellOf(TermCount[] inGroups, int group) =>
        settings.Cells == GroupCells.Count ? (TableCell)inGroups[group].Count : PerMillion(inGroups, group);

    private double TrendOf(TermCount[] inGroups) =>
        Trend.KendallTau([.. Enumerable.Range(0, groups.Length).Where(IsPeriod).Select(i => PerMillion(inGroups, i))]);

    private double PerMillion(TermCount[] inGroups, int group) => inGroups[group].Count * 1e6 / groups[group].Value.WordCount;

    /// <summary>Whether the trend goes over a group: it has a date, and words.</summary>
    private bool IsPeriod(int group) => groups[group].Key.Length > 0 && groups[group].Value.WordCount > 0;

    private ImmutableArray<TableColumn> Columns() =>
    [
        new("term", TableCellKind.Text, "The term; of several words, apart by blanks."),
        new("count", TableCellKind.Integer, "How often it stands in the corpus."),
        new("perMillion", TableCellKind.Number, "Its places in a million words."),
        new("articles", TableCellKind.Integer, "The articles that it stands in."),
        .. HasTrend
            ? (TableColumn[])[new("trend", TableCellKind.Number, "Kendall's tau-b of its frequencies and the order of the periods: 1 rising, -1 falling (Hilpert and Gries 2009).")]
            : [],
        .. groups.Select(group => settings.Cells == GroupCells.Count
            ? new TableColumn(NameOf(group.Key), TableCellKind.Integer, "How often it stands in the group.")
            : new TableColumn(NameOf(group.Key), TableCellKind.Number, "Its places in a million words of the group.")),
    ];

    private string NameOf(string group) => $"{settings.By.Field}:{group}";

    private ImmutableArray<KeyValuePair<string, string>> Card()
    {
        var card = new MethodCard(RunningWords.Definition)
            .With("term", FrequencyTable.TermOf(settings.Size))
            .With(FrequencyTable.Words, words)
            .With(FrequencyTable.Articles, counts.ArticleCount)
            .With("minimumCount", settings.MinimumCount)
            .With("perMillion", "count * 1000000 / words")
            .With("by", $"metadata {settings.By.Field}{(settings.By.Period is { } period ? $", by {period.ToString().ToLowerInvariant()}" : "")}")
            .With("groupColumns", settings.Cells == GroupCells.Count
                ? "places in the group"
                : "places in a million words of the group");
        if (HasTrend)
            card.With("trend", "Kendall's tau-b of the frequencies per million and the order of the periods that have articles; those without a date left out");
        foreach (var (name, group) in groups)
            card.With(NameOf(name), $"{group.WordCount} words, {group.ArticleCount} articles{(name.Length == 0 ? " that do not say it" : "")}");
        return card.ToImmutable();
    }
}
