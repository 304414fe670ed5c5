using System.Numerics;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// The different pieces of one text, numbered from 0 in the order in which they were first added. A piece is known by
/// its characters, not by its place or its words, and kept as the place where it was first added: nothing is copied.
/// </summary>
/// <remarks>For one thread. Open addressing; equal hashes are told apart by their characters.</remarks>
internal sealed class TermTable(string text, int capacity = 64)
{
    private int[] slots = new int[2 * (int)BitOperations.RoundUpToPowerOf2((uint)capacity)];   // number + 1; 0: free
    private int[] starts = new int[BitOperations.RoundUpToPowerOf2((uint)capacity)];
    private int[] lengths = new int[BitOperations.RoundUpToPowerOf2((uint)capacity)];
    private uint[] hashes = new uint[BitOperations.RoundUpToPowerOf2((uint)capacity)];

    /// <summary>The number of different pieces.</summary>
    public int Count { get; private set; }

    /// <summary>Where the piece was first added.</summary>
    public TextSpan SpanOf(int term) => new(starts[term], starts[term] + lengths[term]);

    public string TextOf(int term) => text.Substring(starts[term], lengths[term]);

    public ReadOnlySpan<char> CharsOf(int term) => text.AsSpan(starts[term], lengths[term]);

    /// <summary>The number of the piece from <paramref name="start"/> to <paramref name="end"/>, added where it is new.</summary>
    public int Add(int start, int end) => Add(start, end, PieceHash.Of(text.AsSpan(start, end - start)));

    /// <summary>The same with the hash known.</summary>
    public int Add(int start, int end, uint hash)
    {
        var slot = Seek(start, end, hash);
        if (slots[slot] != 0)
            return slots[slot] - 1;
        if (Count == starts.Length)
        {
            Grow();
            slot = Seek(start, end, hash);
        }

        starts[Count] = start;
        lengths[Count] = end - start;
        hashes[Count] = hash;
        slots[slot] = ++Count;
        return Count - 1;
    }

    /// <summary>The number of the piece from <paramref name="start"/> to <paramref name="end"/>, or -1.</summary>
    public int Find(int start, int end, uint hash) => slots[Seek(start, end, hash)] - 1;

    private int Seek(int start, int end, uint hash)
    {
        var mask = slots.Length - 1;
        var piece = text.AsSpan(start, end - start);
        for (var slot = (int)(PieceHash.Mix(hash) & (uint)mask); ; slot = (slot + 1) & mask)
        {
            var term = slots[slot] - 1;
            if (term < 0 || (hashes[term] == hash && text.AsSpan(starts[term], lengths[term]).SequenceEqual(piece)))
                return slot;
        }
    }

    private void Grow()
    {
        Array.Resize(ref starts, starts.Length * 2);
        Array.Resize(ref lengths, lengths.Length * 2);
        Array.Resize(ref hashes, hashes.Length * 2);
        slots = new int[starts.Length * 2];
        for (var term = 0; term < Count; term++)
        {
            var mask = (uint)slots.Length - 1;
            var slot = PieceHash.Mix(hashes[term]) & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = term + 1;
        }
    }
}
