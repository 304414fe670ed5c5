using System.Text;

namespace Analysis.Host.Reading.Pdf;

/// <summary>Puts what stands on one line of a block together, however wide the gaps in it are.</summary>
internal static class PdfLines
{
    /// <summary>The lines of a block, from the top.</summary>
    public static List<PdfFragment> Of(List<PdfFragment> block)
    {
        var lines = new List<PdfFragment>();
        var row = new List<PdfFragment>();
        foreach (var fragment in block.OrderByDescending(fragment => fragment.Baseline))
        {
            if (row.Count > 0 && row[0].Baseline - fragment.Baseline > PdfFragments.SameLine * fragment.Size)
            {
                lines.Add(Joined(row));
                row.Clear();
            }

            row.Add(fragment);
        }

        lines.Add(Joined(row));
        return lines;
    }

    private static PdfFragment Joined(List<PdfFragment> row)
    {
        row.Sort((left, right) => left.Left.CompareTo(right.Left));
        var text = new StringBuilder(row[0].Text);
        foreach (var fragment in row.Skip(1))
            text.Append('\u3000').Append(fragment.Text);
        return row[0] with { Text = text.ToString(), Right = row[^1].Right };
    }
}
