namespace Analysis.Quotation.Sources.Aligning;

/// <summary>
/// The fewest edits by which a pattern stands somewhere in a text, by Myers' bit vectors: a step a character whatever the
/// pattern's length. Finds which windows are worth aligning; costs of less than an edit count whole here.
/// </summary>
internal sealed class BitParallelDistance
{
    /// <summary>The longest pattern; of a longer one the first part is looked for.</summary>
    public const int LongestPattern = 64;

    private const int Slots = 256;
    private readonly char[] keys = new char[Slots];
    private readonly ulong[] masks = new ulong[Slots];
    private int length;

    public void SetPattern(ReadOnlySpan<char> pattern)
    {
        Array.Clear(keys);
        Array.Clear(masks);
        length = Math.Min(pattern.Length, LongestPattern);
        for (var i = 0; i < length; i++)
        {
            var slot = SlotOf(pattern[i]);
            keys[slot] = pattern[i];
            masks[slot] |= 1UL << i;
        }
    }

    /// <summary>The fewest edits, and where in the text the pattern then ends; the first such place.</summary>
    public (int Edits, int End) Find(ReadOnlySpan<char> text)
    {
        var (positive, negative) = (ulong.MaxValue, 0UL);
        var (score, best, end) = (length, length, 0);
        var top = 1UL << (length - 1);
        for (var i = 0; i < text.Length; i++)
        {
            var slot = SlotOf(text[i]);
            var equal = keys[slot] == text[i] ? masks[slot] : 0;
            var reach = equal | negative;
            var diagonal = (((reach & positive) + positive) ^ positive) | reach;
            var up = negative | ~(positive | diagonal);
            var down = positive & diagonal;
            if ((up & top) != 0)
                score++;
            else if ((down & top) != 0)
                score--;
            if (score < best)
                (best, end) = (score, i + 1);
            up <<= 1;
            negative = up & diagonal;
            positive = (down << 1) | ~(up | diagonal);
        }

        return (best, end);
    }

    private int SlotOf(char c)
    {
        var slot = (c ^ (c >> 8)) & (Slots - 1);
        while (keys[slot] != 0 && keys[slot] != c)
            slot = (slot + 1) & (Slots - 1);
        return slot;
    }
}
