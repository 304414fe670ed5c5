namespace Analysis.Quotation.Sources.BuiltIn;

/// <summary>
/// The pairs of neighbouring elements of wordings, hashed into chains. Plain arrays, compiled ahead of time: in a short run
/// a dictionary of the framework's would still have to be compiled. Immutable.
/// </summary>
internal sealed class WordingPairs
{
    private const int Buckets = 1 << 15;
    private readonly int[] heads = new int[Buckets];
    private readonly int[] next;
    private readonly uint[] pairs;
    private readonly int[] numbers;

    public WordingPairs(ReferenceWording[] wordings)
    {
        var total = 1;
        foreach (var wording in wordings)
            total += wording.Elements.Length;
        (next, pairs, numbers) = (new int[total], new uint[total], new int[total]);
        var count = 0;
        for (var number = 0; number < wordings.Length; number++)
        {
            var elements = wordings[number].Elements;
            for (var i = 1; i < elements.Length; i++)
            {
                // Links begin at 1, so that 0 ends a chain.
                count++;
                pairs[count] = PairAt(elements, i);
                numbers[count] = number;
                next[count] = heads[BucketOf(pairs[count])];
                heads[BucketOf(pairs[count])] = count;
            }
        }
    }

    /// <summary>Adds to each wording's votes the pairs of words that it has.</summary>
    public void Count(char[] elements, int[] votes)
    {
        for (var i = 1; i < elements.Length; i++)
        {
            var pair = PairAt(elements, i);
            for (var link = heads[BucketOf(pair)]; link != 0; link = next[link])
            {
                if (pairs[link] == pair)
                    votes[numbers[link]]++;
            }
        }
    }

    private static uint PairAt(char[] elements, int second) => ((uint)elements[second - 1] << 16) | elements[second];

    private static int BucketOf(uint pair) => (int)((pair * 0x9E3779B1u) >> 17);
}
