namespace Analysis.Host.Watching;

/// <summary>By what a file is told from what it was before: it is another when any of these is.</summary>
/// <param name="Length">Its bytes.</param>
/// <param name="Written">When it was written, in ticks of UTC.</param>
/// <param name="Created">
/// When it was made, in ticks of UTC, where the file system knows: a file that was renamed into the place of another may be as
/// old and as long.
/// </param>
internal readonly record struct FileStamp(long Length, long Written, long Created)
{
    /// <summary>The stamp of a file; of what is not there, or is no file, always the same one.</summary>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? new(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks) : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It went away between two questions.
            return default;
        }
    }
}
