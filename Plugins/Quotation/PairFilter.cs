namespace Analysis.Quotation;

/// <summary>A set of pairs of characters that may claim to hold one that it doesn't, but never the other way round.</summary>
internal sealed class PairFilter
{
    private const int Bits = 1 << 14;
    private readonly ulong[] bits = new ulong[Bits / 64];

    public void Add(char first, char second)
    {
        var slot = Slot(first, second);
        bits[slot >> 6] |= 1UL << (slot & 63);
    }

    public bool MayHold(char first, char second)
    {
        var slot = Slot(first, second);
        return (bits[slot >> 6] >> (slot & 63) & 1) != 0;
    }

    private static int Slot(char first, char second) => (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA6Bu)) >> 18);
}
