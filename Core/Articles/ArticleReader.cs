using System.Collections.Immutable;
using Analysis.Reading;
using Analysis.Repair;

namespace Analysis;

/// <summary>
/// Makes the articles of a page of plain text: finds titles, bylines and the like, sets the page's frame and repeated
/// passages apart, and repairs what columns and page breaks did to paragraphs. Nothing is invented: an article's text
/// is made of pieces of the source and of line breaks and single spaces between them. Immutable and thread-safe.
/// </summary>
/// <param name="options">Which repairs are made; all of them where null.</param>
public sealed class ArticleReader(ArticleReaderOptions? options = null)
{
    private readonly ArticleReaderOptions options = options ?? ArticleReaderOptions.Default;

    /// <summary>The codes of what a reader notices of a page, in their order.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Diagnostics { get; } =
        [.. PageFinding.All.Select(finding => new DiagnosticDescriptor(finding.Code, finding.Severity, finding.Message.TrimEnd('.')))];

    /// <summary>Reads a page.</summary>
    /// <param name="source">The page; its name begins the ids of the articles, its metadata is theirs.</param>
    /// <returns>The articles; none where the source holds nothing but white space.</returns>
    /// <remarks>Never throws, whatever the text holds. The time it takes grows linearly with the text.</remarks>
    public Page Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var page = new PageDraft(source, options, PageVocabulary.Chinese);
        var lines = LineScanner.Scan(source.Text);
        page.Layout = PageLayout.Measure(source.Text, lines);
        if (page.Layout.ColumnWidth is not null && page.Takes(RepairStep.HardWraps))
            page.Report(PageFinding.Wrapped, new TextSpan(lines[0].Span.Start, lines[^1].Span.End));
        page.Blocks = BlockBuilder.Build(page, lines);

        ContentsRule.Apply(page);
        PinyinRule.Apply(page);
        BylineRule.Apply(page);
        OriginRule.Apply(page);
        NoteRule.Apply(page);
        MarkdownRule.Apply(page);
        HeadingRule.Apply(page);
        TitleRule.Apply(page);
        RepeatedPassages.SetAside(page);

        ArticleSplitter.Split(page);
        if (page.Articles.Count > 1 && (page.Takes(RepairStep.ReadingOrder) || page.Takes(RepairStep.OrphanParagraphs)))
        {
            var topics = new TopicComparison(page);
            InterposedArticles.Apply(page, topics);
            ReadingOrder.Apply(page, topics);
            OrphanParagraphs.Apply(page, topics);
        }

        ColumnOrder.Apply(page);
        RunTogetherParagraphs.Apply(page);
        BrokenParagraphs.Join(page);
        AuthorRule.Apply(page);
        return Complete(page);
    }

    private static Page Complete(PageDraft page)
    {
        var articles = ImmutableArray.CreateBuilder<Article>(page.Articles.Count);
        foreach (var draft in page.Articles.Where(draft => draft.Body.Count > 0 || draft.Head.Exists(block => !block.IsFurniture)))
        {
            if (page.Articles.Count > 1 && !draft.HasTitle && draft.Body.Count > 0)
                page.Report(PageFinding.NoTitle, draft.Body[0].Extent);
            articles.Add(ArticleAssembler.Assemble(page, draft, articles.Count + 1));
        }

        var furniture = new List<Furniture>();
        var duplicates = new List<RepeatedPassage>();
        foreach (var block in page.Blocks.Where(block => block.IsFurniture))
        {
            foreach (var piece in block.Pieces)
            {
                if (block.Role == BlockRole.Duplicate)
                    duplicates.Add(new RepeatedPassage(piece, block.KeptCopy?.Extent ?? piece));
                else
                    furniture.Add(new Furniture(piece, KindOf(block.Role), piece.Of(page.Source.Text)));
            }
        }

        return new Page(
            page.Source,
            articles.DrainToImmutable(),
            [.. duplicates.OrderBy(duplicate => duplicate.Source)],
            [.. furniture.OrderBy(piece => piece.Source)],
            [.. page.Findings.OrderBy(finding => finding.Span)]);
    }

    private static FurnitureKind KindOf(BlockRole role) => role switch
    {
        BlockRole.ColumnLabel => FurnitureKind.ColumnLabel,
        BlockRole.Pinyin => FurnitureKind.Pinyin,
        BlockRole.PageNumber => FurnitureKind.PageNumber,
        BlockRole.Affiliation => FurnitureKind.Affiliation,
        _ => FurnitureKind.Other,
    };
}
