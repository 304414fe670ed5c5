using System.Collections.Concurrent;
using Analysis.Quotation.Sources;
using Analysis.Quotation.Sources.Building;
using Analysis.Quotation.Sources.Index;
using Analysis.Quotation.Sources.Lookup;

namespace Analysis.Quotation;

/// <summary>
/// Texts made searchable: which work a line comes from, and how it differs. The file is mapped into memory and little of
/// it is read; no answer rests on an altered part of it. Thread-safe until disposed.
/// </summary>
public sealed class SourceIndex : IDisposable, ISourceReference
{
    private readonly IndexFile file;
    private readonly SourceLookup lookup;
    private readonly ConcurrentBag<LookupScratch> idle = [];

    private SourceIndex(IndexFile file, string name)
    {
        this.file = file;
        Name = name;
        lookup = new SourceLookup(file, name);
    }

    /// <summary>The index's name in results: that of its file, without extension.</summary>
    public string Name { get; }

    /// <summary>UTF-16 code units of text in the index.</summary>
    public long TextLength => file.Header.TextLength;

    /// <summary>
    /// Builds an index over a folder of texts. The file appears when it is whole; what is unfinished goes when the build
    /// fails or is cancelled.
    /// </summary>
    /// <param name="directory">The folder: plain text, tables and JSON, as the README of Sources says.</param>
    /// <param name="path">The file to write; one that exists is replaced at the end.</param>
    /// <param name="progress">Told after each file; null: nobody.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    /// <exception cref="IOException">The folder cannot be read or the file not be written.</exception>
    public static SourceIndexSummary Build(
        string directory, string path, IProgress<SourceIndexProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(path);
        if (!Directory.Exists(directory))
            throw new DirectoryNotFoundException($"There is no folder {directory}.");
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            SourceIndexSummary summary;
            using (var builder = new SourceIndexBuilder(directory, part))
                summary = builder.Build(progress, cancellationToken);
            File.Move(part, path, overwrite: true);
            return summary;
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Opens an index.</summary>
    /// <exception cref="SourceIndexException">The file is no index, of another version, truncated or altered.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SourceIndex Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new SourceIndex(IndexFile.Open(path), Path.GetFileNameWithoutExtension(path));
    }

    /// <summary>Checks the whole file, which <see cref="Open"/> leaves to the first use of each part.</summary>
    /// <exception cref="SourceIndexException">It is altered.</exception>
    public void Verify(CancellationToken cancellationToken = default) => file.VerifyAll(cancellationToken);

    /// <summary>Looks words up.</summary>
    /// <param name="quote">The words, without quotation marks.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="SourceIndexException">The file is altered where it was read.</exception>
    public SourceFinding Lookup(string quote, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (!idle.TryTake(out var scratch))
            scratch = new LookupScratch(lookup.Blocks);
        var finding = lookup.Find(quote, scratch, cancellationToken);

        // Not after an exception: a search that was broken off leaves scores behind.
        idle.Add(scratch);
        return finding;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => file.Dispose();
}
