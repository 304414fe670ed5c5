using System.Collections.Immutable;
using Analysis.Keywords.Corpus.Counting;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>Makes a frequency list of counts: the commonest first, of those as common in ordinal order.</summary>
internal static class FrequencyTable
{
    /// <summary>The line of the method card that says how large the corpus is.</summary>
    public const string Words = "words";

    /// <summary>The line of the method card that says of how many articles the corpus is.</summary>
    public const string Articles = "articles";

    public static Table Of(string name, TermCounts counts, int size, long minimumCount, CancellationToken cancellationToken)
    {
        long distinct = 0;
        var listed = new List<KeyValuePair<string, TermCount>>();
        foreach (var term in counts.InOrder())
        {
            if ((++distinct & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (term.Value.Count >= minimumCount)
                listed.Add(term);
        }

        var card = new MethodCard(RunningWords.Definition)
            .With("term", TermOf(size))
            .With(Words, counts.WordCount)
            .With(Articles, counts.ArticleCount)
            .With("distinct", distinct)
            .With("minimumCount", minimumCount)
            .With("perMillion", "count * 1000000 / words");
        return new Table(
            name,
            [
                new("term", TableCellKind.Text, "The term; of several words, apart by blanks."),
                new("count", TableCellKind.Integer, "How often it stands in the corpus."),
                new("perMillion", TableCellKind.Number, "Its places in a million words."),
                new("articles", TableCellKind.Integer, "The articles that it stands in: document frequency, range."),
                new("articleShare", TableCellKind.Number, "Their share of all articles, 0 to 1."),
            ],
            // They come in ordinal order, and a sort by count leaves those as common in it.
            [.. listed.OrderByDescending(term => term.Value.Count).Select(term => Row(term.Key, term.Value, counts))],
            card.ToImmutable());
    }

    public static string TermOf(int size) =>
        size == 1 ? "a word" : $"{size} words side by side, not over punctuation or a line's end";

    private static ImmutableArray<TableCell> Row(string term, TermCount count, TermCounts all) =>
    [
        term, count.Count, count.Count * 1e6 / all.WordCount, count.Articles, (double)count.Articles / all.ArticleCount,
    ];
}
