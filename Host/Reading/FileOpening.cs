namespace Analysis.Host.Reading;

/// <summary>Opens files for reading, whatever they are, without waiting for ever.</summary>
internal static class FileOpening
{
    /// <summary>How long a pipe may take until somebody writes into it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Opens a file, a pipe, a device.</summary>
    /// <exception cref="InputException">It is a folder, or a pipe that nobody writes into.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static Stream Open(string path)
    {
        if (Directory.Exists(path))
            throw new InputException(InputProblemKind.FolderWithoutInputs);
        // What has no length is empty, or no file in the proper sense, and opening it may wait for a writer.
        return new FileInfo(path) is { Exists: true, Length: 0 } ? OpenPatiently(path) : OpenNow(path);
    }

    private static FileStream OpenNow(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);

    /// <summary>Opens on a thread of its own, which is left waiting where nothing comes: it does not keep the process.</summary>
    private static FileStream OpenPatiently(string path)
    {
        var opening = Task.Factory.StartNew(() => OpenNow(path), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            return opening.Wait(Patience) ? opening.Result : throw new InputException(InputProblemKind.SilentPipe);
        }
        catch (AggregateException exception)
        {
            throw exception.InnerException!;
        }
    }
}
