using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Folding;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>Finds the passages of an index that a text stands in, exactly or nearly. Thread-safe.</summary>
internal sealed class PassageSearch
{
    /// <summary>How much of the text before a passage is looked at, in code units.</summary>
    private const int BeforeLength = 12;

    private readonly IndexFile file;
    private readonly CandidateSearch candidates;
    private readonly int chapters;

    public PassageSearch(IndexFile file)
    {
        this.file = file;
        candidates = new CandidateSearch(file);
        chapters = (int)file.CountOf<ChapterRecord>(IndexSection.Chapters);
    }

    public int Blocks => candidates.Blocks;

    /// <summary>Finds passages.</summary>
    /// <param name="elements">The elements of the text.</param>
    /// <param name="clauseEnds">Whether a clause of it ends before an element; may be empty.</param>
    /// <param name="limit">The most that a passage may cost, in half edits.</param>
    /// <param name="scratch">The memory to use.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The passages, one a chapter and place, in no order.</returns>
    public List<Passage> Find(
        ReadOnlySpan<char> elements, ReadOnlySpan<bool> clauseEnds, int limit, LookupScratch scratch, CancellationToken cancellationToken)
    {
        candidates.Find(elements, scratch, cancellationToken);
        scratch.Distance.SetPattern(elements);
        var found = new List<Passage>();
        var seen = new HashSet<long>();
        foreach (var candidate in scratch.Candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Look(candidate, elements, clauseEnds, limit, scratch, seen, found);
        }

        return found;
    }

    private void Look(
        Candidate candidate, ReadOnlySpan<char> elements, ReadOnlySpan<bool> clauseEnds, int limit, LookupScratch scratch,
        HashSet<long> seen, List<Passage> found)
    {
        var pad = (elements.Length * 2) + 16;
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
            if (stop > start && Align(start, (int)(stop - start), elements, clauseEnds, limit, scratch) is { } place
                && seen.Add(start + scratch.Window.StartOf(place.Start)))
                found.Add(PassageAt(number, chapter, start, place, scratch));
        }
    }

    /// <summary>Aligns the text with a window of a chapter; null where it costs too much.</summary>
    private Alignment? Align(
        long start, int length, ReadOnlySpan<char> elements, ReadOnlySpan<bool> clauseEnds, int limit, LookupScratch scratch)
    {
        var window = scratch.Characters(length).AsSpan(0, length);
        file.Read(IndexSection.Text, start, window);
        scratch.Window.Fold(window, CharacterFolding.Chinese);
        var text = scratch.Window.Elements;
        if (text.IsEmpty)
            return null;
        var (edits, end) = scratch.Distance.Find(text);
        // An edit costs a half at least, and a passage left out shows here as what lies behind it.
        if (edits > (clauseEnds.IsEmpty ? limit : limit + (elements.Length / 2)))
            return null;
        var isNear = edits <= limit && elements.Length <= BitParallelDistance.LongestPattern;
        var (first, last) = isNear
            ? (Math.Max(0, end - elements.Length - limit), Math.Min(text.Length, end + limit))
            : (0, text.Length);
        var alignment = scratch.Aligner.Align(elements, clauseEnds, text[first..last]);
        return alignment.Cost > limit || alignment.Start == alignment.End ? null : alignment.Shift(first);
    }

    private Passage PassageAt(int number, ChapterRecord chapter, long start, Alignment alignment, LookupScratch scratch)
    {
        var window = scratch.Window;
        var (from, to) = (window.StartOf(alignment.Start), window.EndOf(alignment.End - 1));
        var text = scratch.Characters(0).AsSpan();
        var before = Math.Max(0, from - BeforeLength);
        return new Passage(
            number, chapter, file.Read<WorkRecord>(IndexSection.Works, chapter.Work), alignment, start + from,
            text[from..to].ToString(), text[before..from].ToString(),
            [.. alignment.Steps.Select(step => OriginalOf(step, window, scratch.Characters(0)))]);
    }

    private static string OriginalOf(AlignmentStep step, FoldedText window, char[] text) =>
        string.Concat(Enumerable.Range(step.Original, step.OriginalCount)
            .Select(element => new string(text, window.StartOf(element), window.LengthOf(element))));

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
