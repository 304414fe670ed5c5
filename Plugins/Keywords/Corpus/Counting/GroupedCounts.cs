using Analysis.Keywords.Corpus.Storage;

namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// Counts of terms over articles that lie in groups. As <see cref="TermCounts"/>, with a term once for each group that it
/// stands in.
/// </summary>
public sealed class GroupedCounts : IDisposable
{
    /// <summary>Stands between a term and its group in a run. Lower than all else, so that the groups of a term lie side by side.</summary>
    private const char Border = '\0';

    private readonly SortedDictionary<string, ArticleGroup> groups = new(StringComparer.Ordinal);
    private readonly SortedRuns runs = new();
    private readonly int room;
    private int heldCount;

    internal GroupedCounts(int room = TermCounts.UsualRoom) => this.room = room;

    /// <summary>How many articles were counted.</summary>
    public long ArticleCount => groups.Values.Sum(group => group.ArticleCount);

    /// <summary>How many words the articles have.</summary>
    public long WordCount => groups.Values.Sum(group => group.WordCount);

    /// <summary>The groups by their names, in ordinal order.</summary>
    internal IReadOnlyDictionary<string, ArticleGroup> Groups => groups;

    /// <inheritdoc/>
    public void Dispose() => runs.Dispose();

    /// <summary>Every term in each of its groups, in ordinal order of the terms and then of the groups.</summary>
    internal IEnumerable<(string Term, string Group, TermCount Count)> InOrder()
    {
        foreach (var (key, count) in runs.MergedWith(HeldInOrder()))
        {
            var border = key.IndexOf(Border, StringComparison.Ordinal);
            yield return (key[..border], key[(border + 1)..], count);
        }
    }

    internal void Add(AnnotatedArticle article, string name, int size, CancellationToken cancellationToken)
    {
        var group = GroupOf(WithoutBorder(name));
        heldCount -= group.Held.Count;
        group.WordCount += group.Held.Add(article, ++group.ArticleCount, size, cancellationToken);
        heldCount += group.Held.Count;
        MakeRoom(cancellationToken);
    }

    internal void Merge(GroupedCounts other)
    {
        runs.Adopt(other.runs);
        foreach (var (name, part) in other.groups)
        {
            var group = GroupOf(name);
            group.ArticleCount += part.ArticleCount;
            group.WordCount += part.WordCount;
            heldCount -= group.Held.Count;
            foreach (var (term, count) in part.Held.InOrder())
                group.Held.Add(term, count);
            heldCount += group.Held.Count;
        }

        MakeRoom(CancellationToken.None);
    }

    private ArticleGroup GroupOf(string name)
    {
        if (!groups.TryGetValue(name, out var group))
            groups.Add(name, group = new ArticleGroup());
        return group;
    }

    private List<IEnumerable<KeyValuePair<string, TermCount>>> HeldInOrder() =>
        [.. groups.Select(group => group.Value.Held.InOrder().Select(term => KeyValuePair.Create(KeyOf(term.Key, group.Key), term.Value)))];

    private static string KeyOf(string term, string group) => $"{WithoutBorder(term)}{Border}{group}";

    private static string WithoutBorder(string text) => text.Replace(Border, '\uFFFD');

    private void MakeRoom(CancellationToken cancellationToken)
    {
        if (heldCount <= room)
            return;
        runs.Write(SortedRuns.Merged(HeldInOrder()), cancellationToken);
        foreach (var group in groups.Values)
            group.Held.Clear();
        heldCount = 0;
    }
}
