using System.Collections.Immutable;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>
/// Lists every place of a text, in the order of the articles. The text is taken as it is written, letter by letter, and
/// found within paragraphs; places do not overlap.
/// </summary>
/// <param name="pattern">The text, not empty.</param>
/// <param name="width">How many UTF-16 code units of context on each side; null: the sentence.</param>
internal sealed class Concordance(string pattern, int? width)
{
    public Table Of(IEnumerable<Article> articles, CancellationToken cancellationToken)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        long searched = 0;
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            searched++;
            foreach (var paragraph in article.Paragraphs)
                AddPlaces(rows, article, paragraph, cancellationToken);
        }

        return new Table(
            "concordance",
            [
                new("article", TableCellKind.Text, "The article's name."),
                new("date", TableCellKind.Text, "The date known of it."),
                new("outlet", TableCellKind.Text, "The outlet known of it."),
                new("start", TableCellKind.Integer, "Where the place begins in the article's text, in UTF-16 code units."),
                new("end", TableCellKind.Integer, "The code unit after its last."),
                new("left", TableCellKind.Text, "What stands before it."),
                new("match", TableCellKind.Text, "The text looked for."),
                new("right", TableCellKind.Text, "What stands behind it."),
            ],
            rows.DrainToImmutable(),
            new MethodCard("places of a text in paragraphs, as written, not overlapping")
                .With("pattern", pattern)
                .With("context", width is null ? "the sentence" : $"{width} UTF-16 code units on each side, within the paragraph")
                .With(FrequencyTable.Articles, searched)
                .With("order", "articles as they were read, then places")
                .ToImmutable());
    }

    private void AddPlaces(
        ImmutableArray<ImmutableArray<TableCell>>.Builder rows, Article article, Paragraph paragraph, CancellationToken cancellationToken)
    {
        var text = article.Text;
        var sentence = 0;
        for (var at = paragraph.Span.Start; at < paragraph.Span.End; at += pattern.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            at = text.IndexOf(pattern, at, paragraph.Span.End - at, StringComparison.Ordinal);
            if (at < 0)
                return;
            var end = at + pattern.Length;
            var context = width is { } characters ? Around(text, paragraph.Span, at, end, characters)
                : SentenceAround(paragraph, at, end, ref sentence);
            rows.Add(
            [
                article.Id, article.Metadata.GetValueOrDefault("date"), article.Metadata.GetValueOrDefault("outlet"),
                at, end, text[context.Start..at], text[at..end], text[end..context.End],
            ]);
        }
    }

    /// <summary>The context by characters; one that two code units make is not cut in two.</summary>
    private static TextSpan Around(string text, TextSpan paragraph, int at, int end, int characters)
    {
        var first = (int)Math.Max(paragraph.Start, (long)at - characters);
        var last = (int)Math.Min(paragraph.End, (long)end + characters);
        if (first > paragraph.Start && char.IsSurrogatePair(text[first - 1], text[first]))
            first--;
        if (last < paragraph.End && char.IsSurrogatePair(text[last - 1], text[last]))
            last++;
        return new TextSpan(first, last);
    }

    /// <summary>The sentence that the place begins in, and further ones where it runs over its end.</summary>
    private static TextSpan SentenceAround(Paragraph paragraph, int at, int end, ref int sentence)
    {
        var sentences = paragraph.Sentences;
        while (sentence + 1 < sentences.Length && sentences[sentence + 1].Span.Start <= at)
            sentence++;
        var last = sentence;
        while (last + 1 < sentences.Length && sentences[last].Span.End < end)
            last++;
        return sentences.IsDefaultOrEmpty
            ? new TextSpan(at, end)
            : new TextSpan(Math.Min(at, sentences[sentence].Span.Start), Math.Max(end, sentences[last].Span.End));
    }
}
