using System.Collections.Immutable;

namespace Analysis.Enumeration.Prose;

/// <summary>An article's text cut into rows of clauses, once for all finders. Immutable.</summary>
internal sealed class ProseText
{
    private readonly int[] sentenceEnds;

    /// <summary>Cuts the text of <paramref name="article"/>.</summary>
    public ProseText(Article article, CancellationToken cancellationToken)
    {
        Article = article;
        var builder = new RowBuilder(article.Text);
        for (var i = 0; i < article.Paragraphs.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.AddParagraph(i, article.Paragraphs[i].Span, cancellationToken);
        }

        Rows = builder.Rows.ToImmutable();
        Clauses = builder.Clauses.ToImmutable();
        sentenceEnds = new int[Clauses.Length];
        foreach (var row in Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = row.Span.End;
            for (var c = row.First + row.Count - 1; c >= row.First; c--)
            {
                end = Clauses[c].Stop == Stop.Full ? Clauses[c].End : end;
                sentenceEnds[c] = end;
            }
        }
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The article's text.</summary>
    public string Text => Article.Text;

    /// <summary>The article's paragraphs.</summary>
    public ImmutableArray<Paragraph> Paragraphs => Article.Paragraphs;

    /// <summary>The rows; one within marks comes before the row that holds the marks.</summary>
    public ImmutableArray<Row> Rows { get; }

    /// <summary>The clauses of all rows; those of one row stand together.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The clauses of <paramref name="row"/>.</summary>
    public ReadOnlySpan<Clause> ClausesOf(Row row) => Clauses.AsSpan(row.First, row.Count);

    /// <summary>
    /// The end of the sentence of <paramref name="row"/> that <paramref name="position"/> lies in, its stop included.
    /// </summary>
    public int SentenceEnd(Row row, int position) => sentenceEnds[ClauseAt(row, position)];

    /// <summary>
    /// The index of the last clause of <paramref name="row"/> that starts at <paramref name="position"/> or before.
    /// </summary>
    public int ClauseAt(Row row, int position)
    {
        int low = row.First, high = row.First + row.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Clauses[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
