namespace Analysis.Reading;

/// <summary>
/// How often each pair of neighbouring Han characters stands in a text; pairs share a fixed number of slots, so that
/// filling and comparing take the time that the text takes. Made to be used again.
/// </summary>
internal sealed class BigramCounts
{
    private const int Slots = 1 << 14;
    private readonly int[] counts = new int[Slots];

    /// <summary>The slots that are counted, as many as <see cref="distinct"/> says, and room for one more.</summary>
    private ushort[] filled = new ushort[1024];
    private int distinct;

    public int Total { get; private set; }

    public void Clear()
    {
        foreach (var slot in filled.AsSpan(0, distinct))
            counts[slot] = 0;
        distinct = 0;
        Total = 0;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        var room = Math.Min(Slots, distinct + text.Length) + 1;
        if (filled.Length < room)
            Array.Resize(ref filled, Math.Max(room, Math.Min(Slots + 1, 2 * filled.Length)));
        var before = '\0';
        var pairs = 0;
        foreach (var c in text)
        {
            var first = before;
            before = CharacterClass.IsHan(c) ? c : '\0';
            if (first == '\0' || before == '\0')
                continue;
            var slot = SlotOf(first, c);
            // Written in any case and kept where the slot is new: a branch here is as good as random.
            filled[distinct] = (ushort)slot;
            distinct += counts[slot]++ == 0 ? 1 : 0;
            pairs++;
        }

        Total += pairs;
    }

    /// <summary>From 0, nothing in common, to 1: the cosine of the square roots of the counts.</summary>
    public double SimilarityTo(BigramCounts other)
    {
        if (Total == 0 || other.Total == 0)
            return 0;
        var (few, many) = distinct <= other.distinct ? (this, other) : (other, this);
        var sum = 0.0;
        foreach (var slot in few.filled.AsSpan(0, few.distinct))
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
