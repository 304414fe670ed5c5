using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Finds passages that repeat an earlier one but for a slip here and there: most of a sample of their runs of five
/// characters are the same. The sample is taken by the runs' hashes, so that copies are sampled alike and the work
/// grows with the text alone.
/// </summary>
internal static class NearCopies
{
    private const int Run = 5;
    private const int Shortest = 40;
    private const int Beginning = 8;
    private const int OneIn = 4;
    private const int FewestSamples = 8;
    private const double Same = 0.93;
    private const double SameLength = 0.9;

    /// <summary>A reading that loops does so at once; like words further on may well be meant.</summary>
    private const int Nearby = 6;

    public static IEnumerable<List<int>> Find(PageDraft page)
    {
        var firstWith = new Dictionary<uint, int>();
        var shared = new Dictionary<int, int>();
        var samples = new HashSet<uint>();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Role != BlockRole.Body || block.Length < Shortest)
                continue;
            Sample(block.Characters, samples);
            shared.Clear();
            foreach (var hash in samples)
            {
                if (firstWith.TryGetValue(hash, out var earlier))
                    shared[earlier] = shared.GetValueOrDefault(earlier) + 1;
                else
                    firstWith.Add(hash, i);
            }

            if (samples.Count < FewestSamples || shared.Count == 0)
                continue;
            var (original, count) = shared.MaxBy(pair => (pair.Value, -pair.Key));
            if (count >= Same * samples.Count && AreAlikeInLength(page.Blocks[original].Length, block.Length)
                && BeginAlike(page.Blocks[original].Characters, block.Characters)
                && i - original <= Nearby && page.Blocks[original].Role == BlockRole.Body)
                yield return [original, i];
        }
    }

    private static bool AreAlikeInLength(int one, int other) =>
        Math.Min(one, other) >= SameLength * Math.Max(one, other);

    /// <summary>A passage with other words before it is quoted, from a summary or another report; it is not read twice.</summary>
    private static bool BeginAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = 0;
        for (var i = 0; i < Beginning; i++)
        {
            if (one[i] == other[i])
                same++;
        }

        return same * 2 >= Beginning;
    }

    private static void Sample(ReadOnlySpan<char> text, HashSet<uint> samples)
    {
        samples.Clear();
        for (var i = 0; i + Run <= text.Length; i++)
        {
            var hash = 2166136261u;
            for (var j = i; j < i + Run; j++)
                hash = (hash ^ text[j]) * 16777619u;
            hash ^= hash >> 15;
            if (hash % OneIn == 0)
                samples.Add(hash);
        }
    }
}
