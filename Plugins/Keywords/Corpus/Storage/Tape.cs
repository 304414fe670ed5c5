using Microsoft.Win32.SafeHandles;

namespace Analysis.Keywords.Corpus.Storage;

/// <summary>
/// Bytes that are written one after the other and read at any place. What <c>room</c> holds stays in memory; more lies
/// in a temporary file that has no name, or none that outlives it, so that nothing is left behind however the process ends.
/// For one thread at a time.
/// </summary>
/// <param name="room">The most bytes in memory.</param>
internal sealed class Tape(int room) : IDisposable
{
    private byte[] held = [];
    private int heldLength;
    private SafeFileHandle? file;
    private long fileLength;

    /// <summary>How many bytes were written.</summary>
    public long Length => fileLength + heldLength;

    /// <summary>Writes at the end.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > room - heldLength)
            Flush();
        if (bytes.Length > room)
        {
            AppendToFile(bytes);
            return;
        }

        if (held.Length < heldLength + bytes.Length)
            Array.Resize(ref held, (int)Math.Min(room, Math.Max(2L * held.Length, heldLength + bytes.Length)));
        bytes.CopyTo(held.AsSpan(heldLength));
        heldLength += bytes.Length;
    }

    /// <summary>Reads what was written at <paramref name="start"/>; all of it has to be there.</summary>
    public void Read(long start, Span<byte> bytes)
    {
        while (bytes.Length > 0 && start < fileLength)
        {
            var read = RandomAccess.Read(file!, bytes[..(int)Math.Min(bytes.Length, fileLength - start)], start);
            if (read == 0)
                throw new IOException("A temporary file ends too soon.");
            bytes = bytes[read..];
            start += read;
        }

        if (bytes.Length > 0)
            held.AsSpan((int)(start - fileLength), bytes.Length).CopyTo(bytes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        file?.Dispose();
        held = [];
    }

    private void Flush()
    {
        if (heldLength > 0)
            AppendToFile(held.AsSpan(0, heldLength));
        heldLength = 0;
    }

    private void AppendToFile(ReadOnlySpan<byte> bytes)
    {
        file ??= Open();
        RandomAccess.Write(file, bytes, fileLength);
        fileLength += bytes.Length;
    }

    private static SafeFileHandle Open()
    {
        var path = Path.Combine(Path.GetTempPath(), $"analysis-{Path.GetRandomFileName()}");
        var opened = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        // An open file needs no name where the system is not Windows; there it loses it with the process.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return opened;
    }
}
