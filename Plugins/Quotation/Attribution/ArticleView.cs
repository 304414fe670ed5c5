using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Attribution;

/// <summary>
/// An article as attribution sees it: sentences in which quoted words are one opaque thing. What ends a sentence is
/// looked up once, so that asking for the sentence around a position costs the same in a long one as in a short one.
/// </summary>
internal sealed class ArticleView
{
    /// <summary>No sentence is followed further than this; what stands farther off governs nothing.</summary>
    private const int Reach = 400;

    private static readonly CharSet Ends = new("。！？!?；;\n");

    private readonly List<int> topLevel = [];

    /// <summary>Where the marks stand that end a sentence, outside of quoted words.</summary>
    private readonly List<int> ends = [];

    public ArticleView(Article article, IReadOnlyList<Passage> passages, CancellationToken cancellationToken)
    {
        Article = article;
        Passages = passages;
        var at = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Depth > 0)
                continue;
            topLevel.Add(i);
            FindEnds(at, passages[i].Outer.Start, cancellationToken);
            at = passages[i].Outer.End;
        }

        FindEnds(at, article.Text.Length, cancellationToken);
    }

    public Article Article { get; }

    public string Text => Article.Text;

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The passage that no other holds and that opens at <paramref name="position"/>, or -1.</summary>
    public int OpeningAt(int position) =>
        position < Text.Length && !char.IsLetterOrDigit(Text[position]) && TopLevelAt(position) is >= 0 and var passage
        && Passages[passage].Outer.Start == position ? passage : -1;

    /// <summary>The passage that no other holds and that <paramref name="position"/> lies in, its marks counted, or -1.</summary>
    public int TopLevelAt(int position)
    {
        int low = 0, high = topLevel.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Passages[topLevel[middle]].Outer.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && Passages[topLevel[low - 1]].Outer.Contains(position) ? topLevel[low - 1] : -1;
    }

    /// <summary>The first passage that no other holds and that opens at or after <paramref name="position"/>, or -1.</summary>
    public int TopLevelFrom(int position)
    {
        int low = 0, high = topLevel.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Passages[topLevel[middle]].Outer.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < topLevel.Count ? topLevel[low] : -1;
    }

    public TextSpan ParagraphOf(int position)
    {
        var index = Article.ParagraphAt(position);
        return index < 0 ? new(position, position) : Article.Paragraphs[index].Span;
    }

    /// <summary>Where the sentence around <paramref name="position"/> begins, quoted words skipped as a whole.</summary>
    public int SentenceStart(int position)
    {
        var floor = Math.Max(ParagraphOf(Math.Max(position - 1, 0)).Start, position - Reach);
        if (TopLevelAt(position) is >= 0 and var passage && Passages[passage].Outer.Start < position)
        {
            // Within quoted words their own sentences count.
            floor = Math.Max(floor, Passages[passage].Content.Start);
            var last = floor < position ? Ends.LastIndexIn(Text.AsSpan(floor, position - floor)) : -1;
            return Math.Max(floor + last + 1, floor);
        }

        var index = IndexFrom(position) - 1;
        return Math.Max(floor, index < 0 ? 0 : ends[index] + 1);
    }

    /// <summary>Where the sentence around <paramref name="position"/> ends, its final mark left out.</summary>
    public int SentenceEnd(int position)
    {
        var paragraph = ParagraphOf(position).End;
        var ceiling = Math.Max(position, Math.Min(paragraph, position + Reach));
        if (TopLevelAt(position) is >= 0 and var passage && Passages[passage].Outer.Start < position)
        {
            ceiling = Math.Max(position, Math.Min(ceiling, Passages[passage].Content.End));
            var next = Ends.IndexIn(Text.AsSpan(position, ceiling - position));
            return next < 0 ? ceiling : position + next;
        }

        var index = IndexFrom(position);
        return index < ends.Count ? Math.Min(ceiling, ends[index]) : ceiling;
    }

    public bool EndsLikeASentence(TextSpan words) =>
        !words.IsEmpty && Text[words.End - 1] is '。' or '！' or '？' or '!' or '?' or '…';

    private void FindEnds(int start, int end, CancellationToken cancellationToken)
    {
        for (var at = start; at < end; at++)
        {
            var piece = Text.AsSpan(at, Math.Min(end - at, 1 << 20));
            var next = Ends.IndexIn(piece);
            cancellationToken.ThrowIfCancellationRequested();
            if (next >= 0)
                ends.Add(at + next);
            at += next < 0 ? piece.Length - 1 : next;
        }
    }

    private int IndexFrom(int position)
    {
        var index = ends.BinarySearch(position);
        return index < 0 ? ~index : index;
    }
}
