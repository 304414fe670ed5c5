namespace Analysis.Reading;

/// <summary>
/// How often each pair of neighbouring Han characters stands in a text; pairs share a fixed number of slots, so that
/// filling and comparing take the time that the text takes. Made to be used again.
/// </summary>
internal sealed class BigramCounts
{
    private const int Slots = 1 << 14;
    private readonly int[] counts = new int[Slots];
    private readonly List<int> filled = [];

    public int Total { get; private set; }

    public void Clear()
    {
        foreach (var slot in filled)
            counts[slot] = 0;
        filled.Clear();
        Total = 0;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!CharacterClass.IsHan(text[i]) || !CharacterClass.IsHan(text[i + 1]))
                continue;
            var slot = SlotOf(text[i], text[i + 1]);
            if (counts[slot] == 0)
                filled.Add(slot);
            counts[slot]++;
            Total++;
        }
    }

    /// <summary>From 0, nothing in common, to 1: the cosine of the square roots of the counts.</summary>
    public double SimilarityTo(BigramCounts other)
    {
        if (Total == 0 || other.Total == 0)
            return 0;
        var (few, many) = filled.Count <= other.filled.Count ? (this, other) : (other, this);
        var sum = 0.0;
        foreach (var slot in few.filled)
        {
            if (many.counts[slot] > 0)
                sum += Math.Sqrt((double)few.counts[slot] * many.counts[slot]);
        }

        return sum / Math.Sqrt((double)Total * other.Total);
    }

    /// <summary>The share of the pairs in <paramref name="text"/> that are counted here.</summary>
    public double ShareOf(ReadOnlySpan<char> text)
    {
        int pairs = 0, known = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!CharacterClass.IsHan(text[i]) || !CharacterClass.IsHan(text[i + 1]))
                continue;
            pairs++;
            if (counts[SlotOf(text[i], text[i + 1])] > 0)
                known++;
        }

        return pairs == 0 ? 0 : (double)known / pairs;
    }

    /// <summary>How often the pair is counted; pairs that share its slot are counted with it.</summary>
    public int CountOf(char first, char second) => counts[SlotOf(first, second)];

    private static int SlotOf(char first, char second) => (int)((((uint)first * 40503u) ^ ((uint)second * 2654435761u)) >> 13) & (Slots - 1);
}
