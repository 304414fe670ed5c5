namespace Analysis.Host.Reading.Word;

/// <summary>
/// A row of a table while it is read. Cells of one paragraph each are figures and words that belong together; where one
/// holds more, the table was drawn to set text side by side.
/// </summary>
internal sealed class WordRow
{
    private readonly List<List<WordParagraph>> cells = [];

    /// <summary>Begins a cell.</summary>
    public void BeginCell() => cells.Add([]);

    /// <summary>Adds a paragraph to the cell that was begun last.</summary>
    public void Add(WordParagraph paragraph)
    {
        if (cells.Count == 0)
            BeginCell();
        cells[^1].Add(paragraph);
    }

    /// <summary>Adds the row to a text: one line with tabs between the cells, or each paragraph by itself.</summary>
    public void AddTo(ExtractedText text, ParagraphRole? role)
    {
        if (cells.Count > 1 && cells.TrueForAll(cell => cell.Count <= 1))
        {
            text.Add(string.Join('\t', cells.Select(cell => cell.Count == 0 ? "" : cell[0].Text)), role);
            return;
        }

        foreach (var paragraph in cells.SelectMany(cell => cell))
            paragraph.AddTo(text, role);
    }
}
