using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Analysis.Quotation.Sources.Folding;

namespace Analysis.Quotation.Sources.Index;

/// <summary>
/// An index file mapped into memory. Its length, its header and its checksums are checked when it is opened; of all else
/// nothing is handed out before the checksum of the block it lies in has been found right, which is done once a block. So
/// opening reads a few kilobytes, and no answer rests on an altered byte. Thread-safe.
/// </summary>
internal sealed class IndexFile : IDisposable
{
    private readonly string path;
    private readonly MemoryMappedFile map;
    private readonly MemoryMappedViewAccessor view;
    private readonly SafeBuffer bytes;
    private readonly uint[] checksums;

    /// <summary>A bit for each block that has been found right.</summary>
    private readonly ulong[] verified;
    private readonly long verifiable;

    private IndexFile(string path, MemoryMappedFile map, MemoryMappedViewAccessor view, IndexHeader header, uint[] checksums)
    {
        (this.path, this.map, this.view, this.checksums) = (path, map, view, checksums);
        bytes = view.SafeMemoryMappedViewHandle;
        Header = header;
        verifiable = header.Sections[(int)IndexSection.Checksums].Offset;
        verified = new ulong[(checksums.Length + 63) / 64];
    }

    public IndexHeader Header { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="SourceIndexException">It is no index, of another version, truncated or altered.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IndexFile Open(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1);
        var start = new byte[IndexHeader.Length];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read < 12 || !IndexHeader.HasMagic(start))
            throw new SourceIndexException($"{path} is no source index.");
        if (IndexHeader.VersionIn(start) != IndexHeader.Version)
            throw new SourceIndexException($"{path} is a source index of version {IndexHeader.VersionIn(start)}; this program reads version {IndexHeader.Version}. Build it again.");
        if (read < start.Length)
            throw Truncated(path);
        var header = IndexHeader.Read(start) ?? throw Altered(path);
        if (stream.Length < header.FileLength)
            throw Truncated(path);
        if (stream.Length != header.FileLength || !IsSound(header))
            throw Altered(path);
        if (header.Folding != CharacterFolding.Chinese.Checksum)
            throw new SourceIndexException($"{path} was built with other tables of characters than this program's. Build it again.");
        var (offset, length) = header.Sections[(int)IndexSection.Checksums];
        var sums = new byte[length];
        stream.Position = offset;
        stream.ReadExactly(sums);
        if (IndexChecksum.Of(sums) != header.ChecksumsSum)
            throw Altered(path);

        var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        try
        {
            var view = map.CreateViewAccessor(0, header.FileLength, MemoryMappedFileAccess.Read);
            return new IndexFile(path, map, view, header, MemoryMarshal.Cast<byte, uint>(sums).ToArray());
        }
        catch
        {
            map.Dispose();
            throw;
        }
    }

    /// <summary>The number of values of <typeparamref name="T"/> in a section.</summary>
    public long CountOf<T>(IndexSection section)
        where T : unmanaged => Header.Sections[(int)section].Length / Unsafe.SizeOf<T>();

    /// <summary>Reads values from a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="index">The first value's number in the section, counted in <typeparamref name="T"/>.</param>
    /// <param name="into">Where to; filled whole.</param>
    /// <exception cref="SourceIndexException">The file is altered here, or the values reach over the section.</exception>
    public void Read<T>(IndexSection section, long index, Span<T> into)
        where T : unmanaged
    {
        var (offset, length) = Header.Sections[(int)section];
        var from = index * Unsafe.SizeOf<T>();
        var size = (long)into.Length * Unsafe.SizeOf<T>();
        if (from < 0 || from > length || size > length - from)
            throw Altered(path);
        if (size == 0)
            return;
        Verify(offset + from, size);
        bytes.ReadSpan((ulong)(offset + from), into);
    }

    public T Read<T>(IndexSection section, long index)
        where T : unmanaged
    {
        Span<T> one = stackalloc T[1];
        Read(section, index, one);
        return one[0];
    }

    /// <summary>The string at an offset of <see cref="IndexSection.Strings"/>; null for the empty one.</summary>
    public string? StringAt(uint offset)
    {
        if (offset == 0)
            return null;
        var length = Read<byte>(IndexSection.Strings, offset) | Read<byte>(IndexSection.Strings, offset + 1) << 8;
        var encoded = new byte[length];
        Read<byte>(IndexSection.Strings, (long)offset + 2, encoded);
        return Encoding.UTF8.GetString(encoded);
    }

    /// <summary>Checks the whole file; afterwards nothing is left to be checked on use.</summary>
    /// <exception cref="SourceIndexException">It is altered.</exception>
    public void VerifyAll(CancellationToken cancellationToken)
    {
        // Read, not mapped: pages that are only checked shall not stay in memory.
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var buffer = new byte[IndexChecksum.BlockLength * 16];
        for (long at = 0; at < verifiable; at += buffer.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var wanted = (int)Math.Min(buffer.Length, verifiable - at);
            if (RandomAccess.Read(file, buffer.AsSpan(0, wanted), at) != wanted)
                throw Truncated(path);
            for (var from = 0; from < wanted; from += IndexChecksum.BlockLength)
            {
                var block = (at + from) / IndexChecksum.BlockLength;
                var part = buffer.AsSpan(from, Math.Min(IndexChecksum.BlockLength, wanted - from));
                if (block == 0)
                    part[..IndexHeader.Length].Clear();
                if (IndexChecksum.Of(part) != checksums[block])
                    throw Altered(path);
                MarkVerified(block);
            }
        }
    }

    /// <summary>What to throw where a sound file says what cannot be: nothing that this program wrote.</summary>
    public SourceIndexException Contradiction() =>
        new($"{path} contradicts itself: this program did not write that source index. Build it again.");

    public void Dispose()
    {
        view.Dispose();
        map.Dispose();
    }

    private void Verify(long offset, long length)
    {
        for (var block = offset / IndexChecksum.BlockLength; block <= (offset + length - 1) / IndexChecksum.BlockLength; block++)
        {
            if ((Volatile.Read(ref verified[block >> 6]) & (1UL << (int)(block & 63))) == 0)
                Verify(block);
        }
    }

    private void Verify(long block)
    {
        Span<byte> part = stackalloc byte[IndexChecksum.BlockLength];
        var start = block * IndexChecksum.BlockLength;
        part = part[..(int)Math.Min(part.Length, verifiable - start)];
        bytes.ReadSpan((ulong)start, part);
        if (block == 0)
            part[..IndexHeader.Length].Clear();
        if (IndexChecksum.Of(part) != checksums[block])
            throw Altered(path);
        MarkVerified(block);
    }

    private void MarkVerified(long block) => Interlocked.Or(ref verified[block >> 6], 1UL << (int)(block & 63));

    /// <summary>Whether the table of contents describes a file that this program writes: sections in order, one behind the other.</summary>
    private static bool IsSound(IndexHeader header)
    {
        long at = IndexHeader.Length;
        foreach (var (offset, length) in header.Sections)
        {
            if (offset < at || length < 0 || offset - at >= 16 || length > header.FileLength - offset)
                return false;
            at = offset + length;
        }

        var (checksumsAt, checksumsLength) = header.Sections[(int)IndexSection.Checksums];
        var blocks = (checksumsAt + IndexChecksum.BlockLength - 1) / IndexChecksum.BlockLength;
        return at == header.FileLength && checksumsLength == blocks * sizeof(uint)
            && BlocksOf(header.TextLength) == header.Sections[(int)IndexSection.TextEnds].Length / sizeof(uint);
    }

    private static long BlocksOf(long textLength) => (textLength + TextGeometry.BlockLength - 1) >> TextGeometry.BlockShift;

    private static SourceIndexException Truncated(string path) =>
        new($"{path} is truncated: the source index is shorter than its header says. Build it again.");

    private static SourceIndexException Altered(string path) =>
        new($"{path} is damaged: the source index has been altered since it was built. Build it again.");
}
