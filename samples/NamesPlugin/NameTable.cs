using System.Collections.Immutable;
using Analysis;

namespace Names;

/// <summary>Every name of a run with the articles that it stands in. Counts only, so any order and any parts give the same table.</summary>
public sealed class NameTable : CorpusAnalyzer<SortedDictionary<string, NameCount>>
{
    public override string TableName => "name";

    public override ImmutableArray<LayerKey> Inputs => [CollectedName.Layer];

    public override SortedDictionary<string, NameCount> CreateState() => new(StringComparer.Ordinal);

    public override void Add(SortedDictionary<string, NameCount> state, AnnotatedArticle article, CancellationToken cancellationToken)
    {
        foreach (var (_, name) in article.Get(CollectedName.Layer))
            Count(state, $"{name.Text}\t{name.Kind}", new NameCount(1, name.Places.Length));
    }

    public override void Merge(SortedDictionary<string, NameCount> state, SortedDictionary<string, NameCount> other)
    {
        foreach (var (name, count) in other)
            Count(state, name, count);
    }

    public override Table Complete(SortedDictionary<string, NameCount> state, CancellationToken cancellationToken) => new(
        TableName,
        [
            new("name", TableCellKind.Text, "The name."),
            new("kind", TableCellKind.Text, "personName or placeName."),
            new("articles", TableCellKind.Integer, "Articles that it stands in."),
            new("count", TableCellKind.Integer, "Places where it stands."),
        ],
        [.. state.OrderByDescending(row => row.Value.Places).Select(row => Row(row.Key.Split('\t'), row.Value))],
        [new("measured", "tokens that the segmenter calls the name of a person or a place, of two characters or more")]);

    private static ImmutableArray<TableCell> Row(string[] name, NameCount count) =>
        [name[0], char.ToLowerInvariant(name[1][0]) + name[1][1..], count.Articles, count.Places];

    private static void Count(SortedDictionary<string, NameCount> state, string name, NameCount count)
    {
        var known = state.GetValueOrDefault(name);
        state[name] = new(known.Articles + count.Articles, known.Places + count.Places);
    }
}
