using System.Numerics;

namespace Analysis.Segmentation;

/// <summary>
/// Which slots of a growing double array are free and which bases are taken, as bits, so that one step tries 64 bases
/// at once: the difference between a build of a second and one of minutes.
/// </summary>
internal sealed class FreeSlots
{
    /// <summary>As many children or more are few, come first and are hard to place: they always search from the front.</summary>
    private const int Widths = 25;

    /// <summary>How far behind the last find a search begins.</summary>
    private const int Reach = 4096;

    private readonly int firstSlot;
    private readonly int[] searchFrom;
    private ulong[] usedSlots = [];
    private ulong[] takenBases = [];

    /// <summary>All slots from <paramref name="firstSlot"/> on are free.</summary>
    public FreeSlots(int firstSlot)
    {
        this.firstSlot = firstSlot;
        End = firstSlot;
        searchFrom = [.. Enumerable.Repeat(firstSlot, Widths + 1)];
    }

    /// <summary>One more than the last slot in use.</summary>
    public int End { get; private set; }

    /// <summary>Finds a base for children with these labels (ascending, from 1), and takes it and their slots.</summary>
    public int Take(ReadOnlySpan<ushort> labels)
    {
        // What lies far behind the place where room for as many children was found last is crowded: looking there again
        // and again is what makes builders slow. A single child fits anywhere, so for it no gap is given up.
        ref var from = ref searchFrom[Math.Min(labels.Length, Widths)];
        for (var bases = Math.Max(1, from - labels[0]); ; bases += 64)
        {
            var candidates = ~BitsAt(takenBases, bases);
            for (var i = 0; i < labels.Length && candidates != 0; i++)
                candidates &= ~BitsAt(usedSlots, bases + labels[i]);
            if (candidates == 0)
                continue;
            var found = bases + BitOperations.TrailingZeroCount(candidates);
            if (found + labels[0] < firstSlot)
                continue;
            if (labels.Length is > 1 and < Widths)
                from = Math.Max(from, found + labels[0] - Reach);
            Mark(ref takenBases, found);
            foreach (var label in labels)
                Mark(ref usedSlots, found + label);
            End = Math.Max(End, found + labels[^1] + 1);
            while (from < End && (BitsAt(usedSlots, from) & 1) != 0)
                from++;
            return found;
        }
    }

    /// <summary>The 64 bits from <paramref name="position"/> on; beyond the end they are 0.</summary>
    private static ulong BitsAt(ulong[] bits, int position)
    {
        var (word, shift) = (position >> 6, position & 63);
        var low = word < bits.Length ? bits[word] >> shift : 0;
        return shift == 0 || word + 1 >= bits.Length ? low : low | (bits[word + 1] << (64 - shift));
    }

    private static void Mark(ref ulong[] bits, int position)
    {
        if (position >> 6 >= bits.Length)
            Array.Resize(ref bits, Math.Max(1024, ((position >> 6) + 1) * 2));
        bits[position >> 6] |= 1UL << position;
    }
}
