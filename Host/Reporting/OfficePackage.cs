using System.IO.Compression;

namespace Analysis.Host.Reporting;

/// <summary>
/// Writes the files of an Office document: a zip archive whose bytes depend on nothing but what is in it. Written by hand,
/// since the library for it is larger than the command and would be loaded for two forms of output only.
/// </summary>
internal sealed class OfficePackage(Stream stream) : IDisposable
{
    /// <summary>How every part begins.</summary>
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part of text.</summary>
    public void Add(string name, string text)
    {
        using var part = Open(name);
        part.Write(HostConsole.Utf8.GetBytes(Declaration + text));
    }

    /// <summary>Adds a part: <paramref name="before"/>, what <paramref name="spool"/> holds, <paramref name="after"/>.</summary>
    public void Add(string name, string before, Stream spool, string after)
    {
        using var part = Open(name);
        part.Write(HostConsole.Utf8.GetBytes(Declaration + before));
        spool.Position = 0;
        spool.CopyTo(part);
        part.Write(HostConsole.Utf8.GetBytes(after));
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private Stream Open(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Timeless;
        return entry.Open();
    }
}
