using System.Collections.Immutable;
using Analysis;

namespace Readability;

/// <summary>The paragraphs with the longest sentences, in a section of the report on an article.</summary>
public sealed class ReadabilitySection : ReportSection
{
    private const int Shown = 5;

    private static readonly ImmutableArray<TableColumn> Columns =
    [
        new("句数", TableCellKind.Integer, "How many sentences the paragraph has."),
        new("平均句长", TableCellKind.Number, "Their mean length in UTF-16 code units."),
        new("最长句", TableCellKind.Integer, "The length of the longest in UTF-16 code units."),
    ];

    public override string Title => "易读性";

    public override ImmutableArray<LayerKey> Inputs => [ParagraphFigures.Layer];

    public override IEnumerable<ReportBlock> Write(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var paragraphs = article.Get(ParagraphFigures.Layer);
        if (paragraphs.Count == 0)
            yield break;
        var hardest = paragraphs.OrderByDescending(paragraph => paragraph.Value.MeanSentence).Take(Shown).ToImmutableArray();
        yield return new ReportParagraph($"全文{paragraphs.Count}段，句子平均最长的一段每句{hardest[0].Value.MeanSentence}字。", hardest[0].Span);
        yield return new ReportTable(new Table("最长的句子", Columns, [.. hardest.Select(RowOf)]), [.. hardest.Select(paragraph => paragraph.Value.Longest)]);
    }

    private static ImmutableArray<TableCell> RowOf(Annotation<ParagraphFigures> paragraph) =>
        [paragraph.Value.Sentences, paragraph.Value.MeanSentence, paragraph.Value.Longest.Length];
}
