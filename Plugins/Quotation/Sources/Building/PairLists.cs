using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Building;

/// <summary>
/// Collects which pair of neighbouring elements stands in which block, and writes the blocks of each bucket. Pairs are kept
/// in memory up to a limit and then sorted into a run of a temporary file, so that a corpus of any size takes the same
/// memory. Blocks have to come in rising order.
/// </summary>
internal sealed class PairLists : IDisposable
{
    private const int PairsInMemory = 1 << 24;
    private readonly int bits;
    private readonly uint[] buckets;
    private readonly uint[] blocks;
    private readonly List<PairRun> runs = [];
    private readonly FileStream spill;
    private int count;

    /// <summary>Creates an empty collection.</summary>
    /// <param name="expected">About how many pairs will come.</param>
    /// <param name="spillPath">Where runs may be written; the file goes on disposal.</param>
    public PairLists(long expected, string spillPath)
    {
        bits = TextGeometry.BucketBitsFor(expected);
        var capacity = (int)Math.Clamp(expected * 5 / 4, 1 << 12, PairsInMemory);
        buckets = new uint[capacity];
        blocks = new uint[capacity];
        spill = new FileStream(spillPath, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 16, FileOptions.DeleteOnClose);
    }

    public void Add(char first, char second, uint block)
    {
        if (count == blocks.Length)
            EndRun();
        buckets[count] = TextGeometry.BucketOf(first, second, bits);
        blocks[count++] = block;
    }

    /// <summary>Writes the lists one behind the other; see <see cref="BlockList"/>.</summary>
    /// <returns>Where each bucket's list ends, from the first one's begin.</returns>
    public uint[] Write(Stream output, CancellationToken cancellationToken)
    {
        EndRun();
        spill.Flush();
        var ends = new uint[1 << bits];
        var readers = runs.ConvertAll(run => new PairRunReader(spill.SafeFileHandle, run));
        var buffer = new byte[1 << 16];
        var (buffered, written) = (0, 0u);
        for (var bucket = 0; bucket < ends.Length; bucket++)
        {
            if ((bucket & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            uint last = 0;
            foreach (var reader in readers)
            {
                var list = reader.Next(bucket);
                uint number = 0;
                for (var at = 0; at < list.Length;)
                {
                    number += BlockList.Read(list, ref at);
                    if (number == last)
                        continue;
                    if (buffered > buffer.Length - BlockList.LongestNumber)
                    {
                        output.Write(buffer, 0, buffered);
                        buffered = 0;
                    }

                    var length = BlockList.Write(number - last, buffer.AsSpan(buffered));
                    buffered += length;
                    written = checked(written + (uint)length);
                    last = number;
                }
            }

            ends[bucket] = written;
        }

        output.Write(buffer, 0, buffered);
        return ends;
    }

    public void Dispose() => spill.Dispose();

    /// <summary>Sorts the pairs in memory by bucket, and within one by block, and writes them as a run.</summary>
    private void EndRun()
    {
        if (count == 0)
            return;
        var places = new int[(1 << bits) + 1];
        for (var i = 0; i < count; i++)
            places[buckets[i] + 1]++;
        for (var i = 1; i < places.Length; i++)
            places[i] += places[i - 1];
        var sorted = new uint[count];
        for (var i = 0; i < count; i++)
            sorted[places[buckets[i]]++] = blocks[i];

        // Now each place is the end of its bucket.
        var bytes = new byte[1 << 16];
        var ends = new uint[1 << bits];
        var (buffered, written, at, offset) = (0, 0u, 0, spill.Length);
        spill.Position = offset;
        for (var bucket = 0; bucket < ends.Length; bucket++)
        {
            uint last = 0;
            for (; at < places[bucket]; at++)
            {
                var number = sorted[at] + 1;
                if (number == last)
                    continue;
                if (buffered > bytes.Length - BlockList.LongestNumber)
                {
                    spill.Write(bytes, 0, buffered);
                    buffered = 0;
                }

                var length = BlockList.Write(number - last, bytes.AsSpan(buffered));
                (buffered, written, last) = (buffered + length, written + (uint)length, number);
            }

            ends[bucket] = written;
        }

        spill.Write(bytes, 0, buffered);
        runs.Add(new PairRun(offset, ends));
        count = 0;
    }
}
