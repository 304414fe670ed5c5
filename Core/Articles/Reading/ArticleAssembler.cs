using System.Collections.Immutable;

namespace Analysis.Reading;

/// <summary>Makes the immutable article of a draft: its text, the map to the source, paragraphs and sentences.</summary>
internal sealed class ArticleAssembler
{
    private readonly PageDraft page;
    private readonly List<SourceSegment> segments = [];
    private readonly List<(TextSpan Span, Block Block)> paragraphs = [];
    private int length;

    private ArticleAssembler(PageDraft page, IEnumerable<Block> blocks)
    {
        this.page = page;
        foreach (var block in blocks)
            Add(block);
    }

    public static Article Assemble(PageDraft page, ArticleDraft draft, int number) =>
        new ArticleAssembler(page, InReadingOrder(draft)).Build(draft, $"{page.Source.Name}#{number}");

    private static IEnumerable<Block> InReadingOrder(ArticleDraft draft) =>
        draft.Head.Where(block => !block.IsFurniture).Concat(draft.Body);

    private void Add(Block block)
    {
        if (length > 0)
            length++;
        var start = length;
        for (var i = 0; i < block.Pieces.Count; i++)
        {
            var piece = block.Pieces[i];
            if (i > 0)
                length += Joint.Between(block.Source, block.Pieces[i - 1], piece).Length;
            segments.Add(new SourceSegment(length, piece.Start, piece.Length));
            length += piece.Length;
        }

        paragraphs.Add((new TextSpan(start, length), block));
    }

    /// <summary>The text: what the segments name, a space where one is put into a paragraph, line breaks between paragraphs.</summary>
    private string Text() => string.Create(length, this, static (text, article) =>
    {
        text.Fill(' ');
        foreach (var (span, _) in article.paragraphs)
        {
            if (span.Start > 0)
                text[span.Start - 1] = '\n';
        }

        foreach (var segment in article.segments)
            segment.Source.Of(article.page.Source.Text.AsSpan()).CopyTo(text[segment.Start..]);
    });

    private Article Build(ArticleDraft draft, string id)
    {
        var whole = Text();
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
