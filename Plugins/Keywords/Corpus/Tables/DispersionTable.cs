using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Counting;
using Analysis.Keywords.Corpus.Measures;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>Makes a table of dispersion: the commonest word first, of those as common in ordinal order.</summary>
internal static class DispersionTable
{
    public static Table Of(
        string name, WordSequences corpus, CorpusPart part, long minimumCount, CancellationToken cancellationToken)
    {
        var spreads = new SpreadReader(corpus, part, minimumCount);
        spreads.Read(cancellationToken);
        var words = spreads.Listed.OrderByDescending(corpus.CountOf).ThenBy(corpus.WordOf, StringComparer.Ordinal);
        return new Table(
            name, Columns, [.. words.Select(word => Row(corpus.WordOf(word), spreads.Of(word), spreads.Parts))],
            Card(corpus, part, minimumCount, spreads.Parts));
    }

    private static ImmutableArray<TableColumn> Columns { get; } =
    [
        new("term", TableCellKind.Text, "The word."),
        new("count", TableCellKind.Integer, "How often it stands in the corpus."),
        new("range", TableCellKind.Integer, "The parts that it stands in."),
        new("dp", TableCellKind.Number, "Gries's DP: 0 even, near 1 uneven (Gries 2008)."),
        new("dpNorm", TableCellKind.Number, "DP over its greatest value: 0 even, 1 uneven (Lijffijt and Gries 2012)."),
        new("juillandD", TableCellKind.Number, "Juilland's D: 1 even, 0 uneven; near 1 for most words where parts are many (Lyne 1985)."),
        new("carrollD2", TableCellKind.Number, "Carroll's D2: 1 even, 0 uneven (Carroll 1970)."),
        new("rosengrenS", TableCellKind.Number, "Rosengren's S: 1 even (Rosengren 1971)."),
        new("kld", TableCellKind.Number, "Kullback-Leibler divergence in bits: 0 even (Gries 2020)."),
        new("arf", TableCellKind.Number, "Average reduced frequency: near the count even, near 1 uneven (Savický and Hlaváčová 2002)."),
    ];

    private static ImmutableArray<TableCell> Row(string word, in WordSpread spread, CorpusParts parts)
    {
        var sums = spread.Sums;
        return
        [
            word, spread.Count, sums.Range,
            sums.DeviationOfProportions(parts), sums.NormalizedDeviationOfProportions(parts),
            sums.JuillandD(parts), sums.CarrollD2(parts), sums.RosengrenS(spread.Count), sums.KullbackLeibler(),
            spread.AverageReducedFrequency(),
        ];
    }

    private static ImmutableArray<KeyValuePair<string, string>> Card(
        WordSequences corpus, CorpusPart part, long minimumCount, CorpusParts parts) =>
        new MethodCard(RunningWords.Definition)
            .With(FrequencyTable.Words, corpus.WordCount)
            .With(FrequencyTable.Articles, corpus.ArticleCount)
            .With("part", part == CorpusPart.Article ? "article" : "paragraph: a line of an article")
            .With("parts", $"{parts.Count} with a word in them")
            .With("minimumCount", minimumCount)
            .With("dp", "half the sum over parts of |share of the word - share of the corpus|")
            .With("dpNorm", "dp / (1 - share of the smallest part)")
            .With("juillandD", "1 - sd / mean / sqrt(parts - 1) of the rates in the parts, sd of the population")
            .With("carrollD2", "entropy of the rates / log(parts)")
            .With("rosengrenS", "(sum over parts of sqrt(share of the corpus * count))^2 / count")
            .With("kld", "sum over parts of share of the word * log2(share of the word / share of the corpus)")
            .With("arf", "sum of min(distance, v) / v with v = words / count; articles in ordinal order of their names, the end joined to the beginning")
            .ToImmutable();
}
