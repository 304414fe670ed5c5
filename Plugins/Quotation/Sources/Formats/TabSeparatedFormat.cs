namespace Analysis.Quotation.Sources.Formats;

/// <summary>
/// Tables with a text in the last column. Two columns: chapter, text, and the file's name is the work's; three: work,
/// chapter, text; four: dynasty, author, title, text of a work of its own. A table whose last column holds figures, such
/// as an index of the corpus, holds no texts.
/// </summary>
internal sealed class TabSeparatedFormat : ICorpusFormat
{
    private static readonly string[] Extension = [".tsv"];

    public ReadOnlySpan<string> Extensions => Extension;

    public IEnumerable<CorpusText> Read(CorpusFile file)
    {
        foreach (var line in File.ReadLines(file.Path))
        {
            var columns = line.Split('\t', StringSplitOptions.TrimEntries);
            if (columns.Length < 2 || !columns[^1].AsSpan().ContainsAnyExceptInRange('\0', '\u02FF'))
                continue;
            yield return columns.Length switch
            {
                2 => new CorpusText(file.Name, NullIfEmpty(columns[0]), null, null, columns[1]),
                3 => new CorpusText(columns[0], NullIfEmpty(columns[1]), null, null, columns[2]),
                _ => new CorpusText(null, columns[2], NullIfEmpty(columns[1]), NullIfEmpty(columns[0]), columns[^1]),
            };
        }
    }

    private static string? NullIfEmpty(string column) => column.Length == 0 ? null : column;
}
