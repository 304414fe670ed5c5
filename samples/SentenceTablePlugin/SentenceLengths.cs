using System.Collections.Immutable;
using Analysis;

namespace SentenceTable;

/// <summary>
/// A row an outlet. The state is whole numbers in a map, so articles may come in any order and in any number of parts;
/// the mean is worked out once, at the end.
/// </summary>
public sealed class SentenceLengths : CorpusAnalyzer<SortedDictionary<string, Sums>>
{
    public override string TableName => "sentenceLength";

    public override SortedDictionary<string, Sums> CreateState() => new(StringComparer.Ordinal);

    public override void Add(SortedDictionary<string, Sums> state, AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var lengths = from paragraph in article.Article.Paragraphs
                      where paragraph.Role == ParagraphRole.Body
                      from sentence in paragraph.Sentences
                      select sentence.Span.Length;
        var outlet = article.Article.Metadata.GetValueOrDefault("outlet") ?? "";
        state[outlet] = lengths.Aggregate(state.GetValueOrDefault(outlet), (sums, length) => sums.With(length));
    }

    public override void Merge(SortedDictionary<string, Sums> state, SortedDictionary<string, Sums> other)
    {
        foreach (var (outlet, sums) in other)
            state[outlet] = state.GetValueOrDefault(outlet).And(sums);
    }

    public override Table Complete(SortedDictionary<string, Sums> state, CancellationToken cancellationToken) => new(
        TableName,
        [
            new("outlet", TableCellKind.Text, "The outlet as the input names it; empty: it names none."),
            new("sentences", TableCellKind.Integer, "Sentences in running text."),
            new("meanLength", TableCellKind.Number, "Mean length of a sentence in UTF-16 code units."),
            new("longest", TableCellKind.Integer, "Length of the longest sentence in UTF-16 code units."),
        ],
        [.. state.Select(row => ImmutableArray.Create<TableCell>(row.Key, row.Value.Count, row.Value.Mean, row.Value.Longest))],
        [new("measured", "sentences of paragraphs of running text, without headings and bylines")]);
}
