using System.Numerics;
using Analysis.Quotation.Sources.Index;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>
/// Finds the blocks that hold many of the pairs of neighbouring elements of a text, rare pairs counting more. Reads one
/// list a pair, of long texts those of the rarest pairs only.
/// </summary>
internal sealed class CandidateSearch
{
    /// <summary>How many places are looked at; where more hold a line, the best works come first in the file.</summary>
    public const int MostCandidates = 160;

    private const int MostPairs = 28;

    /// <summary>Bytes of lists that one search may read, unless it has read few pairs yet.</summary>
    private const int MostBytes = 1 << 20;

    private const int FewPairs = 4;

    /// <summary>The share of the score of all pairs that a place needs.</summary>
    private const double NeededShare = 0.3;

    private readonly IndexFile file;
    private readonly int bits;
    private readonly int blocks;

    public CandidateSearch(IndexFile file)
    {
        this.file = file;
        bits = BitOperations.Log2((ulong)Math.Max(1, file.CountOf<uint>(IndexSection.Buckets)));
        blocks = (int)((file.Header.TextLength + TextGeometry.BlockLength - 1) / TextGeometry.BlockLength);
    }

    public int Blocks => blocks;

    /// <summary>Fills <see cref="LookupScratch.Candidates"/>, best first; of equal ones the first in the file first.</summary>
    /// <param name="elements">What to look for.</param>
    /// <param name="isLenient">Whether to count also pairs that would be neighbours but for a swap or an added character.</param>
    /// <param name="scratch">The memory to use.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public void Find(ReadOnlySpan<char> elements, bool isLenient, LookupScratch scratch, CancellationToken cancellationToken)
    {
        scratch.Candidates.Clear();
        if (elements.Length < 2 || blocks == 0)
            return;
        var lists = ListsOf(elements, isLenient);
        var (total, read) = (0, 0);
        var most = isLenient ? MostPairs * 2 : MostPairs;
        for (var i = 0; i < lists.Count && i < most; i++)
        {
            var (start, length) = lists[i];
            if (length == 0)
            {
                total += WeightOf(1);
                continue;
            }

            if (i >= FewPairs && read + length > MostBytes)
                break;
            cancellationToken.ThrowIfCancellationRequested();
            read += length;
            var weight = WeightOf(length);
            total += weight;
            Count(start, length, (ushort)weight, scratch);
        }

        Collect(scratch, Math.Max(1, (int)(total * (isLenient ? NeededShare / 2 : NeededShare))));
    }

    /// <summary>Where the lists of the pairs lie, shortest first, each once.</summary>
    private List<(long Start, int Length)> ListsOf(ReadOnlySpan<char> elements, bool isLenient)
    {
        var buckets = new HashSet<uint>();
        for (var i = 1; i < elements.Length; i++)
        {
            buckets.Add(TextGeometry.BucketOf(elements[i - 1], elements[i], bits));
            if (!isLenient)
                continue;
            buckets.Add(TextGeometry.BucketOf(elements[i], elements[i - 1], bits));
            if (i > 1)
                buckets.Add(TextGeometry.BucketOf(elements[i - 2], elements[i], bits));
        }

        var lists = new List<(long Start, int Length)>(buckets.Count);
        Span<uint> ends = stackalloc uint[2];
        foreach (var bucket in buckets)
        {
            ends[0] = 0;
            if (bucket == 0)
                file.Read(IndexSection.Buckets, 0, ends[1..]);
            else
                file.Read(IndexSection.Buckets, bucket - 1, ends);
            if (ends[1] < ends[0] || ends[1] - ends[0] > int.MaxValue)
                throw file.Contradiction();
            lists.Add((ends[0], (int)(ends[1] - ends[0])));
        }

        lists.Sort((one, other) => one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.Start.CompareTo(other.Start));
        return lists;
    }

    /// <summary>How much a pair says: the rarer the more.</summary>
    private int WeightOf(int listLength) => 2 + BitOperations.Log2((uint)Math.Max(1, blocks / listLength));

    private void Count(long start, int length, ushort weight, LookupScratch scratch)
    {
        var list = scratch.Bytes(length).AsSpan(0, length);
        file.Read(IndexSection.Lists, start, list);
        var scores = scratch.Scores.AsSpan(0, blocks);
        var block = uint.MaxValue;
        for (var at = 0; at < list.Length;)
        {
            block += BlockList.Read(list, ref at);
            if (block < (uint)scores.Length)
                scores[(int)block] += weight;
        }
    }

    /// <summary>Takes the places with the highest scores, those of two blocks that outdo both shifted by one, and clears the scores.</summary>
    private void Collect(LookupScratch scratch, int needed)
    {
        var scores = scratch.Scores;
        var found = scratch.Candidates;
        var (before, limit) = (0, needed);
        for (var block = 0; block < blocks; block++)
        {
            var both = scores[block] + scores[block + 1];
            if (both >= limit && both > before && both >= scores[block + 1] + scores[block + 2])
            {
                found.Add(new Candidate(block, both));
                if (found.Count >= MostCandidates * 4)
                    limit = Math.Max(limit, Cut(found));
            }

            before = both;
        }

        Cut(found);
        scores.AsSpan().Clear();
    }

    /// <summary>Leaves the best ones in order; returns the score that a further one has to exceed.</summary>
    private static int Cut(List<Candidate> found)
    {
        found.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Block.CompareTo(other.Block));
        if (found.Count <= MostCandidates)
            return 0;
        found.RemoveRange(MostCandidates, found.Count - MostCandidates);
        return found[^1].Score + 1;
    }
}
