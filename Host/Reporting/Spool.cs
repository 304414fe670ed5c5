namespace Analysis.Host.Reporting;

/// <summary>
/// A part of an output that has to wait for others: a file without a lasting name, so that a run over many documents takes
/// no more memory than one over few.
/// </summary>
internal static class Spool
{
    /// <summary>Opens one; closing it removes it.</summary>
    public static FileStream Open() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
}
