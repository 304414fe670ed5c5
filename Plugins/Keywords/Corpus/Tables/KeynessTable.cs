using System.Collections.Immutable;
using System.Globalization;
using Analysis.Keywords.Corpus.Counting;
using Analysis.Keywords.Corpus.Measures;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>
/// Makes a table of the terms of two corpora: first those that the target has more of, the surest difference ahead, at
/// the end those that it has less of, the surest last.
/// </summary>
internal static class KeynessTable
{
    public static Table Of(TermCounts target, TermCounts reference, KeynessSettings settings, CancellationToken cancellationToken)
    {
        var terms = new List<(string Term, TwoCorpora Counts, long Articles, double Order)>();
        var passed = 0;
        foreach (var (term, inTarget, inReference) in TermPairs.Of(target.InOrder(), reference.InOrder()))
        {
            if ((++passed & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var counts = new TwoCorpora(inTarget.Count, target.WordCount, inReference.Count, reference.WordCount);
            if (Math.Max(counts.Count, counts.ReferenceCount) >= settings.MinimumCount)
                terms.Add((term, counts, inTarget.Articles, Direction(counts) * Keyness.LogLikelihood(counts)));
        }

        terms.Sort((left, right) => left.Order.CompareTo(right.Order) is not 0 and var order
            ? -order
            : string.CompareOrdinal(left.Term, right.Term));
        cancellationToken.ThrowIfCancellationRequested();
        return new Table(
            "keyness", Columns, [.. terms.Select(term => Row(term.Term, term.Counts, term.Articles, settings))],
            Card(target, reference, settings));
    }

    private static ImmutableArray<TableColumn> Columns { get; } =
    [
        new("term", TableCellKind.Text, "The term; of several words, apart by blanks."),
        new("count", TableCellKind.Integer, "Its places in the target."),
        new("referenceCount", TableCellKind.Integer, "Its places in the reference."),
        new("perMillion", TableCellKind.Number, "Its places in a million words of the target."),
        new("referencePerMillion", TableCellKind.Number, "Its places in a million words of the reference."),
        new("articles", TableCellKind.Integer, "The articles of the target that it stands in."),
        new("use", TableCellKind.Text, "more: a positive keyword; less: a negative one; same."),
        new("logLikelihood", TableCellKind.Number, "Log-likelihood of two cells (Rayson and Garside 2000)."),
        new("gSquared", TableCellKind.Number, "G² of four cells (Dunning 1993)."),
        new("bic", TableCellKind.Number, "Log-likelihood less ln of all words (Wilson 2013)."),
        new("logRatio", TableCellKind.Number, "log₂ of the ratio of the frequencies (Hardie 2014)."),
        new("percentDifference", TableCellKind.Number, "%DIFF (Gabrielatos and Marchi 2011)."),
        new("simpleMaths", TableCellKind.Number, "Ratio of the frequencies per million, a number added to each (Kilgarriff 2009)."),
        new("oddsRatio", TableCellKind.Number, "Odds ratio (Pojanapunya and Todd 2016)."),
    ];

    private static ImmutableArray<TableCell> Row(
        string term, TwoCorpora counts, long articles, KeynessSettings settings) =>
    [
        term, counts.Count, counts.ReferenceCount,
        counts.Count * 1e6 / counts.Size, counts.ReferenceCount * 1e6 / counts.ReferenceSize, articles,
        Direction(counts) switch { > 0 => "more", < 0 => "less", _ => "same" },
        Keyness.LogLikelihood(counts), Keyness.GSquared(counts), Keyness.BayesianInformation(counts),
        Keyness.LogRatio(counts, settings.Zero), Keyness.PercentDifference(counts, settings.Zero),
        Keyness.SimpleMaths(counts, settings.Added), Keyness.OddsRatio(counts),
    ];

    /// <summary>1 where the target has more of the term in proportion, -1 where it has less; by whole numbers, so exactly.</summary>
    private static int Direction(TwoCorpora counts) =>
        ((Int128)counts.Count * counts.ReferenceSize).CompareTo((Int128)counts.ReferenceCount * counts.Size);

    private static ImmutableArray<KeyValuePair<string, string>> Card(TermCounts target, TermCounts reference, KeynessSettings settings)
    {
        var zero = settings.Zero.ToString(CultureInfo.InvariantCulture);
        return new MethodCard(RunningWords.Definition)
            .With("term", FrequencyTable.TermOf(settings.Size))
            .With(FrequencyTable.Words, target.WordCount)
            .With(FrequencyTable.Articles, target.ArticleCount)
            .With("referenceWords", reference.WordCount)
            .With("referenceArticles", reference.ArticleCount == 0 ? "not known: none, or a frequency list" : $"{reference.ArticleCount}")
            .With("minimumCount", settings.MinimumCount)
            .With("order", "signed logLikelihood: positive keywords first, negative ones last; none is left out")
            .With("logLikelihood", "2 * (O1 ln(O1/E1) + O2 ln(O2/E2)), the term's two cells; 0 or more, its sign stands under use")
            .With("gSquared", "2 * sum of O ln(O/E) over four cells, the other words among them")
            .With("bic", "logLikelihood - ln(words + referenceWords)")
            .With("logRatio", "log2(share in the target / share in the reference)")
            .With("percentDifference", "(share in the target - share in the reference) / share in the reference * 100")
            .With("simpleMaths", $"(perMillion + {settings.Added.ToString(CultureInfo.InvariantCulture)}) / (referencePerMillion + the same)")
            .With("oddsRatio", "odds in the target / odds in the reference")
            .With("zeroPolicy", $"logRatio takes {zero} for a count of 0, percentDifference for one of 0 in the reference; "
                + "oddsRatio adds 0.5 to all four cells where one is 0; logLikelihood and gSquared: 0 ln 0 = 0")
            .ToImmutable();
    }
}
