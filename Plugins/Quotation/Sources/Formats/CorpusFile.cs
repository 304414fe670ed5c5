namespace Analysis.Quotation.Sources.Formats;

/// <summary>A file of a corpus.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Relative">Its path below the folder of the corpus, with <c>/</c>.</param>
/// <param name="Length">Its length in bytes.</param>
internal sealed record CorpusFile(string Path, string Relative, long Length)
{
    /// <summary>Its name without the extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder it lies in, or empty where that is the corpus itself.</summary>
    public string Folder => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Relative)) ?? "";

    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
