using System.Numerics;
using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Words;

/// <summary>Words and their traits, found by their <see cref="PieceHash"/>. Immutable once made.</summary>
internal sealed class TraitTable
{
    private readonly Entry[] slots;
    private readonly uint[] filter = new uint[1 << 10];   // a bit for the hash of each word: most others are told by it

    public TraitTable(Dictionary<string, WordTraits> traits)
    {
        slots = new Entry[BitOperations.RoundUpToPowerOf2((uint)traits.Count + 8) * 4];
        foreach (var (word, value) in traits)
        {
            var hash = PieceHash.Of(word);
            var at = SlotOf(hash);
            while (slots[at].Word is not null)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = new Entry(hash, value, word);
            filter[hash >> 22] |= 1u << (int)(hash >> 17);
        }
    }

    /// <summary>The traits of <paramref name="word"/>, or none.</summary>
    public WordTraits Of(ReadOnlySpan<char> word, uint hash)
    {
        if ((filter[hash >> 22] >> (int)(hash >> 17) & 1) == 0)
            return WordTraits.None;
        for (var at = SlotOf(hash); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var entry = ref slots[at];
            if (entry.Word is null)
                return WordTraits.None;
            if (entry.Hash == hash && word.SequenceEqual(entry.Word))
                return entry.Traits;
        }
    }

    private int SlotOf(uint hash) => (int)PieceHash.Mix(hash) & (slots.Length - 1);

    private readonly record struct Entry(uint Hash, WordTraits Traits, string? Word);
}
