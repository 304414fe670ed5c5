using System.Collections.Immutable;
using Analysis;

namespace Company.Plugin_1;

/// <summary>
/// A table over all articles of a run: how many sentences there are of each length. The state is whole numbers in a map,
/// so articles may come in any order and in any number of parts.
/// </summary>
public sealed class LengthTable : CorpusAnalyzer<SortedDictionary<int, long>>
{
    public override string TableName => "sentenceLength";

    public override SortedDictionary<int, long> CreateState() => [];

    public override void Add(SortedDictionary<int, long> state, AnnotatedArticle article, CancellationToken cancellationToken)
    {
        foreach (var sentence in article.Article.Paragraphs.SelectMany(paragraph => paragraph.Sentences))
            state[sentence.Span.Length] = state.GetValueOrDefault(sentence.Span.Length) + 1;
    }

    public override void Merge(SortedDictionary<int, long> state, SortedDictionary<int, long> other)
    {
        foreach (var (length, count) in other)
            state[length] = state.GetValueOrDefault(length) + count;
    }

    public override Table Complete(SortedDictionary<int, long> state, CancellationToken cancellationToken) => new(
        TableName,
        [
            new("length", TableCellKind.Integer, "Length of a sentence in UTF-16 code units."),
            new("sentences", TableCellKind.Integer, "Sentences of that length."),
        ],
        [.. state.Select(row => ImmutableArray.Create<TableCell>(row.Key, row.Value))],
        [new("measured", "all sentences of all paragraphs")]);
}
