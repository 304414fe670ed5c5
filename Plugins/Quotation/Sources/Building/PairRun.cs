namespace Analysis.Quotation.Sources.Building;

/// <summary>Sorted pairs in the temporary file of a build.</summary>
/// <param name="Offset">Where the run begins in the file.</param>
/// <param name="Ends">Where each bucket's list ends, from <paramref name="Offset"/>.</param>
internal sealed record PairRun(long Offset, uint[] Ends);
