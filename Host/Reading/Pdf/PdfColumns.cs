namespace Analysis.Host.Reading.Pdf;

/// <summary>
/// Finds the order in which a page is read: strips from the top to the bottom, and where several of them have a gutter in
/// common with text on both its sides, what stands left of it before what stands right of it.
/// </summary>
internal static class PdfColumns
{
    /// <summary>The width of the narrowest gutter, in sizes of the type.</summary>
    private const double Gutter = 0.9;

    /// <summary>Columns within columns; deeper ones are read as lines.</summary>
    private const int Deepest = 10;

    /// <summary>More fragments are no page of text, and looking for columns among them would take long.</summary>
    private const int Most = 10_000;

    /// <summary>Type that is so many times as large as most is a title's, which belongs to all columns below it.</summary>
    private const double TitleSize = 1.25;

    /// <summary>The blocks of a page in reading order, each a column or a part of one.</summary>
    public static List<List<PdfFragment>> BlocksOf(List<PdfFragment> fragments)
    {
        var blocks = new List<List<PdfFragment>>();
        if (fragments.Count > 0)
        {
            var sizes = fragments.Select(fragment => fragment.Size).Order().ToList();
            Read(fragments, sizes[sizes.Count / 2], fragments.Count > Most ? Deepest : 0, blocks);
        }

        return blocks;
    }

    private static void Read(List<PdfFragment> part, double size, int depth, List<List<PdfFragment>> blocks)
    {
        var strips = PdfStrip.Of(part);
        var above = new List<PdfStrip>();
        for (var i = 0; i < strips.Count;)
        {
            var (gutter, end) = depth == Deepest ? default : GutterFrom(strips, i, size);
            if (end == 0)
            {
                above.Add(strips[i++]);
                continue;
            }

            // One column may begin higher than the other.
            var start = above.Count;
            while (start > 0 && above[start - 1].Size < TitleSize * size && above[start - 1].Narrow(gutter) is var common && common.Width >= Gutter * size)
                (start, gutter) = (start - 1, common);
            var columns = above[start..].Concat(strips[i..end]).SelectMany(strip => strip.Fragments).ToLookup(fragment => fragment.Left >= gutter.Right);
            Add(above[..start], blocks);
            above.Clear();
            Read([.. columns[false]], size, depth + 1, blocks);
            Read([.. columns[true]], size, depth + 1, blocks);
            i = end;
        }

        Add(above, blocks);
    }

    /// <summary>
    /// The gutter that begins in strip <paramref name="start"/> and has most lines beside it, and the strip where it ends; 0
    /// where there is none with more than one line.
    /// </summary>
    private static (PdfGap Gutter, int End) GutterFrom(List<PdfStrip> strips, int start, double size)
    {
        var (best, bestEnd, most) = (default(PdfGap), 0, 1);
        foreach (var gap in strips[start].InnerGaps.Where(gap => gap.Width >= Gutter * size))
        {
            var (gutter, lines, end) = (gap, strips[start].LinesBeside(gap), start + 1);
            for (; end < strips.Count; end++)
            {
                var common = strips[end].Narrow(gutter);
                var beside = strips[end].LinesBeside(common);
                if (common.Width < Gutter * size || beside == 0 && strips[end].Size > TitleSize * size)
                    break;
                (gutter, lines) = (common, lines + beside);
            }

            if (lines > most)
                (best, bestEnd, most) = (gutter, end, lines);
        }

        return (best, bestEnd);
    }

    private static void Add(List<PdfStrip> strips, List<List<PdfFragment>> blocks)
    {
        if (strips.Count > 0)
            blocks.Add([.. strips.SelectMany(strip => strip.Fragments)]);
    }
}
