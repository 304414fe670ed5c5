namespace Analysis.Host.Reporting;

/// <summary>
/// Where a report goes: standard output, or a file that appears whole or not at all. A file is written beside its
/// place under another name and renamed by <see cref="Commit"/>; without that, disposing removes it.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly Stream stream;
    private readonly string? path;
    private readonly string? temporary;

    private OutputTarget(Stream stream, string? path, string? temporary)
    {
        this.stream = stream;
        this.path = path;
        this.temporary = temporary;
    }

    /// <summary>Opens <paramref name="path"/>, or standard output where it is null.</summary>
    /// <exception cref="OutputException">The file cannot be made.</exception>
    public static OutputTarget Open(string? path, HostConsole console) =>
        path is null ? new OutputTarget(console.Output, null, null) : Open(path);

    /// <summary>Opens the file <paramref name="path"/>.</summary>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public static OutputTarget Open(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new IOException("it is a folder; name a file");
            // What a link leads to is replaced, not the link; a device or a shell's >(…) cannot be renamed over at all.
            var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
            if (Path.GetFullPath(target).StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal))
                return new OutputTarget(new FileStream(path, FileMode.Open, FileAccess.Write), path, null);
            path = target;
            var temporary = $"{path}.{Environment.ProcessId}.partial";
            return new OutputTarget(new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Read), path, temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(path, exception);
        }
    }

    /// <summary>The stream, for a format that has a writer of its own; what that throws is for <see cref="Guarded"/>.</summary>
    public Stream Stream => stream;

    /// <summary>Writes bytes.</summary>
    /// <exception cref="OutputException">The disk is full, or nobody reads the other end of the pipe any more.</exception>
    public void Write(ReadOnlyMemory<byte> bytes) => Guarded(() => stream.Write(bytes.Span));

    /// <summary>Ends the output: every byte is written, and no file is in its place yet.</summary>
    /// <exception cref="OutputException">The disk is full.</exception>
    public void Finish() => Guarded(() =>
    {
        stream.Flush();
        if (path is not null)
            stream.Dispose();
    });

    /// <summary>Puts the finished file in its place.</summary>
    /// <exception cref="OutputException">It cannot take its place.</exception>
    public void Commit() => Guarded(() =>
    {
        if (temporary is not null)
            File.Move(temporary, path!, overwrite: true);
    });

    /// <summary>Removes a file that was not completed.</summary>
    public void Dispose()
    {
        if (temporary is null)
            return;
        try
        {
            stream.Dispose();
        }
        catch (IOException)
        {
            // A full disk is told of once, by the write that failed; here the rest of the buffer fails again.
        }

        File.Delete(temporary);
    }

    /// <summary>Writes, and says which output it was that could not be written.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(path ?? "standard output", exception);
        }
    }
}
