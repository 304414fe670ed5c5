using System.Collections.Immutable;
using System.Text;

namespace Analysis.Reading;

/// <summary>Makes the immutable article of a draft: its text, the map to the source, paragraphs and sentences.</summary>
internal sealed class ArticleAssembler
{
    private readonly PageDraft page;
    private readonly StringBuilder text;
    private readonly List<SourceSegment> segments = [];
    private readonly List<(TextSpan Span, Block Block)> paragraphs = [];

    private ArticleAssembler(PageDraft page, List<Block> blocks)
    {
        this.page = page;
        // As long as the text will be, give or take the spaces between pieces: a large page is not copied about.
        text = new StringBuilder(blocks.Sum(block => block.Pieces.Sum(piece => piece.Length + 1)));
        foreach (var block in blocks)
            Add(block);
    }

    public static Article Assemble(PageDraft page, ArticleDraft draft, int number) =>
        new ArticleAssembler(page, InReadingOrder(draft)).Build(draft, $"{page.Source.Name}#{number}");

    private static List<Block> InReadingOrder(ArticleDraft draft) =>
        [.. draft.Head.Where(block => !block.IsFurniture), .. draft.Body];

    private void Add(Block block)
    {
        if (text.Length > 0)
            text.Append('\n');
        var start = text.Length;
        for (var i = 0; i < block.Pieces.Count; i++)
        {
            var piece = block.Pieces[i];
            if (i > 0)
                text.Append(Joint.Between(block.Source, block.Pieces[i - 1], piece));
            segments.Add(new SourceSegment(text.Length, piece.Start, piece.Length));
            text.Append(block.Source, piece.Start, piece.Length);
        }

        paragraphs.Add((new TextSpan(start, text.Length), block));
    }

    private Article Build(ArticleDraft draft, string id)
    {
        var whole = text.ToString();
        var built = ImmutableArray.CreateBuilder<Paragraph>(paragraphs.Count);
        foreach (var (span, block) in paragraphs)
        {
            built.Add(new Paragraph(span, RoleOf(block), block.Role == BlockRole.Heading ? Math.Max(1, block.Level) : 0,
                block.LossSuspected, SentenceSplitter.Split(whole, span)));
        }

        return new Article(id, whole, built.MoveToImmutable(), page.Source, new SourceMap(segments))
        {
            Title = Joined(draft, BlockRole.Title),
            Subtitle = Joined(draft, BlockRole.Subtitle),
            Authors = [.. draft.Authors],
            Affiliation = draft.Affiliation,
            Column = draft.Head.Find(block => block.Role == BlockRole.ColumnLabel) is { } label ? PinyinRule.LabelOf(label.Text) : null,
            Credit = draft.Credit,
            Language = LanguageGuess.Of(whole),
        };
    }

    private static string? Joined(ArticleDraft draft, BlockRole role)
    {
        var lines = draft.Head.Where(block => block.Role == role).Select(block => block.Text.TrimStart('#', ' ')).ToList();
        return lines.Count == 0 ? null : string.Join(' ', lines);
    }

    private static ParagraphRole RoleOf(Block block) => block.Role switch
    {
        BlockRole.Title => ParagraphRole.Title,
        BlockRole.Subtitle => ParagraphRole.Subtitle,
        BlockRole.Byline => ParagraphRole.Byline,
        BlockRole.Heading => ParagraphRole.Heading,
        BlockRole.Note => ParagraphRole.Note,
        _ => ParagraphRole.Body,
    };
}
