namespace Analysis.Quotation.Sources.Formats;

/// <summary>
/// Plain text: the folder's name is the work's and the file's name the chapter's; a file that lies in no folder is a work
/// without chapters. Each line is a paragraph.
/// </summary>
internal sealed class PlainTextFormat : ICorpusFormat
{
    private static readonly string[] Extension = [".txt"];

    public ReadOnlySpan<string> Extensions => Extension;

    public IEnumerable<CorpusText> Read(CorpusFile file)
    {
        var (work, chapter) = file.Folder.Length == 0 ? (file.Name, (string?)null) : (file.Folder, file.Name);
        foreach (var line in File.ReadLines(file.Path))
        {
            var text = line.Trim();
            if (text.Length > 0)
                yield return new CorpusText(work, chapter, null, null, text);
        }
    }
}
