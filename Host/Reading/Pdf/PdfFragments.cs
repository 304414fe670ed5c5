using System.Text;
using UglyToad.PdfPig.Content;

namespace Analysis.Host.Reading.Pdf;

/// <summary>Puts the characters of a page together into fragments of lines, by where they stand and not by their order in the file.</summary>
internal static class PdfFragments
{
    /// <summary>Baselines of one line differ by no more of the type's size: marks of another font stand a little off.</summary>
    public const double SameLine = 0.3;

    /// <summary>A gap wider than so much of the type's size may part columns.</summary>
    private const double Parting = 1.5;

    /// <summary>A gap wider than so much is a blank between Latin words.</summary>
    private const double LatinBlank = 0.2;

    /// <summary>A gap wider than so much is a blank between Chinese characters, as in a name set wide.</summary>
    private const double WideBlank = 0.7;

    /// <summary>The fragments, from the top of the page to its bottom and from left to right.</summary>
    public static List<PdfFragment> Of(IEnumerable<Letter> letters)
    {
        var standing = letters
            .Where(letter => letter.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(letter.Value) && letter.PointSize > 0)
            .OrderByDescending(letter => letter.StartBaseLine.Y).ThenBy(letter => letter.StartBaseLine.X).ToList();
        var fragments = new List<PdfFragment>();
        for (int start = 0, end; start < standing.Count; start = end)
        {
            for (end = start + 1; end < standing.Count && IsOnLine(standing[end - 1], standing[end]); end++)
            {
            }

            AddLine(standing[start..end], fragments);
        }

        return fragments;
    }

    /// <summary>What stands between two characters of a line.</summary>
    /// <param name="gap">The gap, in sizes of the type.</param>
    /// <param name="left">The character before it.</param>
    /// <param name="right">The character behind it.</param>
    public static string Between(double gap, char left, char right) =>
        SoftBreak.Between(left, right).Length > 0 ? gap > LatinBlank ? " " : "" : gap > WideBlank ? "\u3000" : "";

    private static bool IsOnLine(Letter above, Letter letter) =>
        above.StartBaseLine.Y - letter.StartBaseLine.Y <= SameLine * Math.Min(above.PointSize, letter.PointSize);

    private static void AddLine(List<Letter> line, List<PdfFragment> fragments)
    {
        line.Sort((left, right) => left.StartBaseLine.X.CompareTo(right.StartBaseLine.X));
        var text = new StringBuilder();
        Letter? first = null;
        Letter? before = null;
        foreach (var letter in line)
        {
            // Bold type is made by some programs by printing a character twice.
            if (before is not null && letter.Value == before.Value && letter.StartBaseLine.X - before.StartBaseLine.X < 0.1 * letter.PointSize)
                continue;
            var gap = before is null ? 0 : (letter.StartBaseLine.X - before.EndBaseLine.X) / Math.Max(letter.PointSize, before.PointSize);
            if (before is not null && gap > Parting)
            {
                fragments.Add(Complete(text, first!, before));
                before = null;
            }

            if (before is null)
                (first, _) = (letter, text.Clear());
            else
                text.Append(Between(gap, text[^1], letter.Value[0]));
            text.Append(letter.Value);
            before = letter;
        }

        if (before is not null)
            fragments.Add(Complete(text, first!, before));
    }

    private static PdfFragment Complete(StringBuilder text, Letter first, Letter last) =>
        new(text.ToString(), first.StartBaseLine.X, Math.Max(last.EndBaseLine.X, first.StartBaseLine.X), first.StartBaseLine.Y, first.PointSize);
}
