using Microsoft.Win32.SafeHandles;

namespace Analysis.Quotation.Sources.Building;

/// <summary>Reads the lists of a run in the order of buckets.</summary>
internal sealed class PairRunReader(SafeFileHandle file, PairRun run)
{
    private byte[] buffer = new byte[1 << 16];
    private long bufferStart;
    private int buffered;

    /// <summary>The list of a bucket; buckets have to be asked for in rising order. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Next(int bucket)
    {
        long start = bucket == 0 ? 0 : run.Ends[bucket - 1];
        var length = (int)(run.Ends[bucket] - start);
        if (start + length > bufferStart + buffered)
            Fill(start, length);
        return buffer.AsSpan((int)(start - bufferStart), length);
    }

    private void Fill(long start, int length)
    {
        if (buffer.Length < length)
            buffer = new byte[length * 2];
        bufferStart = start;
        var wanted = (int)Math.Min(buffer.Length, run.Ends[^1] - start);
        for (buffered = 0; buffered < wanted;)
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(buffered, wanted - buffered), run.Offset + start + buffered);
            if (read == 0)
                throw new EndOfStreamException("The temporary file of the build has been cut.");
            buffered += read;
        }
    }
}
