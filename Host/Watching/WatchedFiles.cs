using System.Collections.Immutable;

namespace Analysis.Host.Watching;

/// <summary>Everything that a watch looks at, as it was at one time.</summary>
/// <param name="Settings">The configuration and what it names.</param>
/// <param name="Code">The files in plugins' folders.</param>
/// <param name="Texts">The inputs.</param>
internal sealed record WatchedFiles(FileStamps Settings, FileStamps Code, FileStamps Texts)
{
    /// <summary>All paths whose files are not what they were.</summary>
    public ImmutableArray<string> ChangesSince(WatchedFiles before) =>
    [
        .. Settings.ChangesSince(before.Settings), .. Code.ChangesSince(before.Code), .. Texts.ChangesSince(before.Texts),
    ];
}
