using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Attribution;

/// <summary>An article as attribution sees it: text in paragraphs, in which quoted words are one opaque thing.</summary>
internal sealed class ArticleView
{
    /// <summary>No sentence is followed further than this; what stands farther off governs nothing.</summary>
    private const int Reach = 400;

    private readonly List<int> topLevel = [];

    public ArticleView(Article article, IReadOnlyList<Passage> passages)
    {
        Article = article;
        Passages = passages;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Depth > 0)
                continue;
            topLevel.Add(i);
        }
    }

    public Article Article { get; }

    public string Text => Article.Text;

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The passage that no other holds and that opens at <paramref name="position"/>, or -1.</summary>
    public int OpeningAt(int position) =>
        position < Text.Length && !char.IsLetterOrDigit(Text[position]) && TopLevelAt(position) is >= 0 and var passage
        && Passages[passage].Outer.Start == position ? passage : -1;

    /// <summary>The passage that no other holds and that ends before <paramref name="position"/>, or -1.</summary>
    public int ClosingAt(int position) =>
        position > 0 && !char.IsLetterOrDigit(Text[position - 1]) && TopLevelAt(position - 1) is >= 0 and var passage
        && Passages[passage].Outer.End == position ? passage : -1;

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

    public TextSpan ParagraphOf(int position)
    {
        var index = Article.ParagraphAt(position);
        return index < 0 ? new(position, position) : Article.Paragraphs[index].Span;
    }

    /// <summary>Where the sentence around <paramref name="position"/> begins, quoted words skipped as a whole.</summary>
    /// <param name="position">A position in the sentence.</param>
    /// <param name="semicolon">Whether a semicolon ends a sentence too.</param>
    public int SentenceStart(int position, bool semicolon = true)
    {
        var floor = Math.Max(ParagraphOf(Math.Max(position - 1, 0)).Start, position - Reach);
        var at = position;
        while (at > floor)
        {
            if (ClosingAt(at) is >= 0 and var passage && at != position)
            {
                // Words that end like a sentence and are not followed by a verb of saying end one.
                at = Passages[passage].Outer.Start;
                continue;
            }

            if (IsSentenceEnd(Text[at - 1], semicolon))
                break;
            at--;
        }

        return Math.Max(at, floor);
    }

    /// <summary>Where the sentence around <paramref name="position"/> ends, its final mark left out.</summary>
    public int SentenceEnd(int position, bool semicolon = true)
    {
        var ceiling = Math.Min(ParagraphOf(position).End, position + Reach);
        var at = position;
        while (at < ceiling)
        {
            if (OpeningAt(at) is >= 0 and var passage)
            {
                at = Passages[passage].Outer.End;
                if (at < ceiling && EndsLikeASentence(Passages[passage].Content) && IsSentenceEnd(Text[at], semicolon))
                    break;
                continue;
            }

            if (IsSentenceEnd(Text[at], semicolon))
                break;
            at++;
        }

        return Math.Min(at, ParagraphOf(position).End);
    }

    public bool EndsLikeASentence(TextSpan words) =>
        !words.IsEmpty && (IsSentenceEnd(Text[words.End - 1], false) || Text[words.End - 1] is '…');

    public static bool IsSentenceEnd(char c, bool semicolon) =>
        c is '。' or '！' or '？' or '!' or '?' or '\n' || (semicolon && c is '；' or ';');
}
