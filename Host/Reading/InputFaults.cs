using Analysis.Host.Reading.Paths;

namespace Analysis.Host.Reading;

/// <summary>Says what an exception means to who named the input.</summary>
internal static class InputFaults
{
    /// <summary>The problem that <paramref name="exception"/> is.</summary>
    public static InputException Explain(Exception exception) => exception switch
    {
        FileNotFoundException { FileName: { } name } when new FileInfo(name).LinkTarget is not null => new(InputProblemKind.BrokenLink, null, exception),
        FileNotFoundException { FileName: { } name } when SegmentPattern.IsPattern(name) => new(InputProblemKind.NothingFits, null, exception),
        FileNotFoundException => new(InputProblemKind.FileMissing, null, exception),
        DirectoryNotFoundException => new(InputProblemKind.FolderMissing, null, exception),
        UnauthorizedAccessException => new(InputProblemKind.NoPermission, null, exception),
        // Of a plugin's reader: the contract's way to say that a file is not what its ending says.
        InvalidDataException => new(InputProblemKind.Malformed, exception.Message, exception),
        IOException when exception.Message.Contains("symbolic link", StringComparison.OrdinalIgnoreCase) => new(InputProblemKind.BrokenLink, null, exception),
        IOException => new(InputProblemKind.Unreadable, exception.Message, exception),
        // A plugin's reader may throw anything; it costs this input and no other.
        _ => new(InputProblemKind.ReaderFailed, $"{exception.GetType().Name}: {exception.Message}", exception),
    };
}
