namespace Analysis.Host.Reading.Pdf;

/// <summary>
/// Tells headings by the size of their type: a little larger than that of the text, where titles are set much larger. What
/// is a title among the large lines is left to what the page says: newspapers' names and sections are large too.
/// </summary>
internal sealed class PdfTypeSizes
{
    private const double LeastHeading = 1.08;
    private const double LeastTitle = 1.3;

    private readonly double text;
    private readonly bool hasTitles;

    /// <summary>Measures a document: most of its characters are text.</summary>
    public PdfTypeSizes(List<List<PdfFragment>> pages)
    {
        var characters = new Dictionary<double, int>();
        foreach (var fragment in pages.SelectMany(page => page))
        {
            var size = Math.Round(fragment.Size, 1);
            characters[size] = characters.GetValueOrDefault(size) + fragment.Text.Length;
        }

        text = characters.OrderByDescending(size => size.Value).ThenBy(size => size.Key).FirstOrDefault().Key;
        hasTitles = pages.Exists(page => page.Exists(fragment => fragment.Text.Length > 1 && fragment.Size >= LeastTitle * text));
    }

    /// <summary>Whether a line is set as a heading.</summary>
    public bool IsHeading(PdfFragment line) =>
        hasTitles && line.Text.Length > 1 && line.Size >= LeastHeading * text && line.Size < LeastTitle * text;
}
