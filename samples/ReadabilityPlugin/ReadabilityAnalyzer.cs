using System.Buffers;
using Analysis;

namespace Readability;

/// <summary>Measures paragraphs of running text; headings and bylines are none.</summary>
public sealed class ReadabilityAnalyzer : Analyzer<ParagraphFigures>
{
    private static readonly SearchValues<char> Pauses = SearchValues.Create("，；：,;:");

    public override LayerKey<ParagraphFigures> Output => ParagraphFigures.Layer;

    public override IEnumerable<Annotation<ParagraphFigures>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        foreach (var paragraph in article.Article.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (paragraph.Role != ParagraphRole.Body || paragraph.Sentences.IsEmpty)
                continue;
            var length = paragraph.Sentences.Sum(sentence => sentence.Span.Length);
            var clauses = paragraph.Sentences.Length + Count(paragraph.Span.Of(article.Article.Text.AsSpan()));
            yield return new(paragraph.Span, new(
                paragraph.Sentences.Length,
                Math.Round(length / (double)paragraph.Sentences.Length, 1),
                Math.Round(length / (double)clauses, 1),
                paragraph.Sentences.MaxBy(sentence => sentence.Span.Length).Span));
        }
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (int at; (at = text.IndexOfAny(Pauses)) >= 0; text = text[(at + 1)..])
            count++;
        return count;
    }
}
