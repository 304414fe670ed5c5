using System.Text;

namespace Analysis.Host.Reading.Pdf;

/// <summary>
/// Writes the blocks of a page: lines that were broken at the width of their column are put together, blanks stand where a
/// paragraph is indented, an empty line at a wider gap. What a column or a page broke is left to the page's repair.
/// </summary>
/// <param name="text">Where the text goes.</param>
/// <param name="sizes">What the sizes of type say.</param>
internal sealed class PdfPageText(ExtractedText text, PdfTypeSizes sizes)
{
    // Not the level of titles: those are not marked.
    private const int HeadingLevel = 2;

    /// <summary>A distance between lines that is so many times the usual one is a gap.</summary>
    private const double Gap = 1.45;

    /// <summary>No line is indented by less of the type's size.</summary>
    private const double LeastIndent = 0.8;

    private const int GreatestIndent = 20;

    /// <summary>Adds a page.</summary>
    public void Add(List<PdfFragment> page)
    {
        foreach (var block in PdfColumns.BlocksOf(page))
            AddBlock(new PdfBlock(PdfLines.Of(block)));
    }

    private void AddBlock(PdfBlock block)
    {
        var paragraph = new StringBuilder();
        var first = block.Lines[0];
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines[i];
            if (i > 0 && block.GoesOn(i - 1))
            {
                Join(paragraph, line.Text);
                continue;
            }

            AddParagraph(paragraph, first);
            first = line;
            if (i > 0 && block.DistanceBehind(i - 1) > Gap)
                text.AddGap();
            var indent = (line.Left - block.Left) / line.Size;
            paragraph.Clear().Append('\u3000', indent < LeastIndent ? 0 : (int)Math.Min(Math.Round(indent), GreatestIndent)).Append(line.Text);
        }

        AddParagraph(paragraph, first);
    }

    private void AddParagraph(StringBuilder paragraph, PdfFragment first)
    {
        var isHeading = sizes.IsHeading(first);
        text.Add(paragraph.ToString(), isHeading ? ParagraphRole.Heading : null, isHeading ? HeadingLevel : 0);
    }

    /// <summary>Puts a line behind another. A hyphen at the end of one is taken out between small letters; Chinese has none.</summary>
    private static void Join(StringBuilder paragraph, string line)
    {
        if (paragraph.Length > 1 && paragraph[^1] == '-' && char.IsAsciiLetterLower(paragraph[^2]) && char.IsAsciiLetterLower(line[0]))
            paragraph.Length--;
        else
            paragraph.Append(SoftBreak.Between(paragraph[^1], line[0]));
        paragraph.Append(line);
    }
}
