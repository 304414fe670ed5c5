using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Folding;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>Finds the passages of an index that a text stands in, exactly or nearly. Thread-safe.</summary>
internal sealed class PassageSearch
{
    /// <summary>How much of the text before a passage is looked at, in code units.</summary>
    private const int BeforeLength = 12;

    /// <summary>Longer works of a collection are hardly verse, in code units.</summary>
    private const int LongestVerse = 400;

    private readonly IndexFile file;
    private readonly TextStore texts;
    private readonly CandidateSearch candidates;
    private readonly int chapters;

    public PassageSearch(IndexFile file)
    {
        this.file = file;
        texts = new TextStore(file);
        candidates = new CandidateSearch(file);
        chapters = (int)file.CountOf<ChapterRecord>(IndexSection.Chapters);
    }

    public int Blocks => candidates.Blocks;

    /// <summary>Finds passages.</summary>
    /// <param name="quote">What to look for.</param>
    /// <param name="limit">The most that a passage may cost, in half edits.</param>
    /// <param name="isLenient">Whether to look also for what swapped and added characters hide; takes about three times as long.</param>
    /// <param name="scratch">The memory to use.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The passages, one a chapter and place, in no order.</returns>
    public List<Passage> Find(QuoteText quote, int limit, bool isLenient, LookupScratch scratch, CancellationToken cancellationToken)
    {
        candidates.Find(quote.Elements, isLenient, scratch, cancellationToken);
        scratch.Distance.SetPattern(quote.Elements);
        var found = new List<Passage>();
        var seen = new HashSet<long>();
        foreach (var candidate in scratch.Candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Look(candidate, quote, limit, scratch, seen, found);
        }

        return found;
    }

    private void Look(Candidate candidate, QuoteText quote, int limit, LookupScratch scratch, HashSet<long> seen, List<Passage> found)
    {
        var pad = (quote.Elements.Length * 2) + 16;
        var from = Math.Max(0, ((long)candidate.Block << TextGeometry.BlockShift) - pad);
        var to = Math.Min(file.Header.TextLength, ((long)(candidate.Block + 2) << TextGeometry.BlockShift) + pad);
        for (var number = ChapterAt(from); number < chapters; number++)
        {
            var chapter = file.Read<ChapterRecord>(IndexSection.Chapters, number);
            if (chapter.Start >= to)
                break;
            var end = number + 1 < chapters
                ? file.Read<ChapterRecord>(IndexSection.Chapters, number + 1).Start : file.Header.TextLength;
            var (start, stop) = (Math.Max(from, chapter.Start), Math.Min(to, end));
            if (stop <= start || Align(start, (int)(stop - start), quote, limit, scratch) is not { } alignment
                || !IsLikely(alignment, quote, scratch.Window, scratch.Characters(0)))
                continue;
            if (seen.Add(start + scratch.Window.StartOf(alignment.Start)))
                found.Add(PassageAt(number, chapter, end - chapter.Start, start, (int)(stop - start), alignment, quote, scratch));
        }
    }

    /// <summary>Aligns the text with a window of a chapter; null where it costs too much.</summary>
    private Alignment? Align(long start, int length, QuoteText quote, int limit, LookupScratch scratch)
    {
        var window = scratch.Characters(length).AsSpan(0, length);
        texts.Read(start, window, scratch.Bytes(TextStore.BytesFor(length)));
        scratch.Window.Fold(window, CharacterFolding.Chinese);
        var text = scratch.Window.Elements;
        if (text.IsEmpty)
            return null;
        var (edits, end) = scratch.Distance.Find(text);

        // An edit costs a half at least, and a passage left out shows here as what lies behind it.
        var length64 = Math.Min(quote.Elements.Length, BitParallelDistance.LongestPattern);
        var hasParts = quote.Clauses.Bounds.Length > 1;
        if (edits > (hasParts ? limit + (length64 / 2) : limit))
            return null;
        var isNear = edits <= limit && quote.Elements.Length <= BitParallelDistance.LongestPattern;
        var (first, last) = isNear
            ? (Math.Max(0, end - quote.Elements.Length - limit), Math.Min(text.Length, end + limit))
            : (0, text.Length);
        var ends = scratch.Flags(last - first + 1).AsSpan(0, last - first + 1);
        var edges = new ClauseEdges(scratch.Window, window, isVerse: false);
        for (var i = 0; i < ends.Length; i++)
            ends[i] = edges.Begins(first + i);
        var alignment = scratch.Aligner.Align(quote.Elements, isNear ? [] : quote.Clauses.Ends, text[first..last], ends);
        return alignment.Cost > limit || alignment.Start == alignment.End ? null : alignment.Shift(first);
    }

    /// <summary>
    /// Whether a passage may be meant: a few words with a difference are not found across the end of a clause, where modern
    /// words meet by chance, and with many differences only as the same number of whole clauses.
    /// </summary>
    private static bool IsLikely(Alignment alignment, QuoteText quote, FoldedText window, ReadOnlySpan<char> text)
    {
        var (count, parts) = (quote.Elements.Length, quote.Clauses.Bounds.Length);
        var isBold = alignment.Cost > Tolerance.LimitFor(count);
        if (!isBold && (count >= Tolerance.LongEnough || parts > 1 || alignment.Steps.IsEmpty))
            return true;
        var marks = 0;
        for (var element = alignment.Start; element + 1 < alignment.End; element++)
        {
            if (QuoteClauses.HasMark(text[window.EndOf(element)..window.StartOf(element + 1)]))
                marks++;
        }

        if (!isBold)
            return marks == 0;
        var edges = new ClauseEdges(window, text, isVerse: false);
        return marks == parts - 1 && edges.Begins(alignment.Start) && edges.Begins(alignment.End);
    }

    private Passage PassageAt(
        int number, ChapterRecord chapter, long chapterLength, long start, int length, Alignment alignment, QuoteText quote, LookupScratch scratch)
    {
        var window = scratch.Window;
        var text = scratch.Characters(length).AsSpan(0, length);
        var work = file.Read<WorkRecord>(IndexSection.Works, chapter.Work);
        var edges = new ClauseEdges(window, text, work.IsCollection && chapterLength <= LongestVerse);
        alignment = edges.Complete(alignment, quote.Elements.Length);
        var (from, to) = (window.StartOf(alignment.Start), window.EndOf(alignment.End - 1));
        var before = Math.Max(0, from - BeforeLength);
        var originals = new (string, bool)[alignment.Steps.Length];
        for (var i = 0; i < originals.Length; i++)
            originals[i] = (OriginalOf(alignment.Steps[i], window, text), edges.Begins(alignment.Steps[i].Original));
        return new Passage(
            number, chapter, work, alignment, start + from, text[from..to].ToString(), text[before..from].ToString(),
            edges.Begins(alignment.Start) && edges.Begins(alignment.End),
            CharacterFolding.Chinese.IsTraditional(text[from..to]) != quote.IsTraditional, originals);
    }

    private static string OriginalOf(AlignmentStep step, FoldedText window, ReadOnlySpan<char> text) => step.OriginalCount == 0 ? ""
        : text[window.StartOf(step.Original)..window.EndOf(step.Original + step.OriginalCount - 1)].ToString();

    /// <summary>The chapter that a place lies in.</summary>
    private int ChapterAt(long place)
    {
        var (low, high) = (0, chapters - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (file.Read<ChapterRecord>(IndexSection.Chapters, middle).Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
