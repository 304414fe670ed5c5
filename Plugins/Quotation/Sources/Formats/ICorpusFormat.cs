namespace Analysis.Quotation.Sources.Formats;

/// <summary>A kind of file that texts come in.</summary>
internal interface ICorpusFormat
{
    /// <summary>The extensions of its files, with the dot, in lower case.</summary>
    ReadOnlySpan<string> Extensions { get; }

    /// <summary>Reads the texts of a file, those of a chapter in a row; none where it holds no texts.</summary>
    /// <exception cref="InvalidDataException">The file is not what its extension says.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    IEnumerable<CorpusText> Read(CorpusFile file);
}
