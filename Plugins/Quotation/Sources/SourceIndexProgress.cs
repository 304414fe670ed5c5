namespace Analysis.Quotation;

/// <summary>How far the building of a source index has come.</summary>
/// <param name="File">The file just read, below the folder of the corpus.</param>
/// <param name="BytesRead">Bytes of the corpus read so far.</param>
/// <param name="BytesTotal">Bytes of the corpus.</param>
public readonly record struct SourceIndexProgress(string File, long BytesRead, long BytesTotal);
