using System.Collections.Immutable;

namespace Analysis.Enumeration.Prose;

/// <summary>An article's text cut into rows of clauses, once for all finders. Immutable.</summary>
internal sealed class ProseText
{
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
}
