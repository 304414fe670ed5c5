using Analysis.Reading;

namespace Analysis.Repair;

/// <summary>
/// Finds passages that repeat one shortly before them but for a slip here and there: nearly as long, alike at the
/// beginning, and most runs of five characters the same.
/// </summary>
internal static class NearCopies
{
    private const int Run = 5;
    private const int Shortest = 40;
    private const int Beginning = 8;
    private const double Same = 0.93;
    private const double SameLength = 0.9;

    /// <summary>A reading that loops does so at once; like words further on may well be meant.</summary>
    private const int Nearby = 6;

    /// <summary>The places of each passage and of its near copy.</summary>
    /// <remarks>Each pair is looked for when it is asked for: what was set aside by then is no passage any more.</remarks>
    public static IEnumerable<List<int>> Find(PageDraft page)
    {
        var runs = new HashSet<ulong>();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (Original(page.Blocks, i, runs) is >= 0 and var original)
                yield return [original, i];
        }
    }

    private static int Original(List<Block> blocks, int i, HashSet<ulong> runs)
    {
        if (!IsPassage(blocks[i]))
            return -1;
        for (var before = Math.Max(0, i - Nearby); before < i; before++)
        {
            if (IsPassage(blocks[before]) && AreAlikeInLength(blocks[before].Length, blocks[i].Length)
                && BeginAlike(blocks[before].Characters, blocks[i].Characters)
                && ShareOfRuns(blocks[before].Characters, blocks[i].Characters, runs) >= Same)
                return before;
        }

        return -1;
    }

    private static bool IsPassage(Block block) => block.Role == BlockRole.Body && block.Length >= Shortest;

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

    /// <summary>The share of the runs of <paramref name="copy"/> that stand in <paramref name="original"/> too.</summary>
    private static double ShareOfRuns(ReadOnlySpan<char> original, ReadOnlySpan<char> copy, HashSet<ulong> runs)
    {
        runs.Clear();
        for (var i = 0; i + Run <= original.Length; i++)
            runs.Add(HashOf(original.Slice(i, Run)));
        var found = 0;
        for (var i = 0; i + Run <= copy.Length; i++)
        {
            if (runs.Contains(HashOf(copy.Slice(i, Run))))
                found++;
        }

        return (double)found / (copy.Length - Run + 1);
    }

    private static ulong HashOf(ReadOnlySpan<char> run)
    {
        var hash = 0UL;
        foreach (var c in run)
            hash = (hash * 1_000_003) ^ c;
        return hash;
    }
}
