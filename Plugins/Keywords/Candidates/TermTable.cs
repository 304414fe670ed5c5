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
    private Piece[] pieces = new Piece[BitOperations.RoundUpToPowerOf2((uint)capacity)];

    /// <summary>The number of different pieces.</summary>
    public int Count { get; private set; }

    /// <summary>Where the piece was first added.</summary>
    public TextSpan SpanOf(int term) => new(pieces[term].Start, pieces[term].Start + pieces[term].Length);

    public string TextOf(int term) => text.Substring(pieces[term].Start, pieces[term].Length);

    public ReadOnlySpan<char> CharsOf(int term) => text.AsSpan(pieces[term].Start, pieces[term].Length);

    /// <summary>The hash of the piece, to which that of what follows it can be appended.</summary>
    public uint HashOf(int term) => pieces[term].Hash;

    /// <summary>The number of the piece from <paramref name="start"/> to <paramref name="end"/>, added where it is new.</summary>
    public int Add(int start, int end) => Add(start, end, PieceHash.Of(text.AsSpan(start, end - start)));

    /// <summary>The same with the hash known.</summary>
    public int Add(int start, int end, uint hash)
    {
        var slot = Seek(start, end, hash);
        if (slots[slot] != 0)
            return slots[slot] - 1;
        if (Count == pieces.Length)
        {
            Grow();
            slot = Seek(start, end, hash);
        }

        pieces[Count] = new Piece(start, end - start, hash);
        slots[slot] = ++Count;
        return Count - 1;
    }

    /// <summary>The number of the piece from <paramref name="start"/> to <paramref name="end"/>, or -1.</summary>
    public int Find(int start, int end, uint hash) => slots[Seek(start, end, hash)] - 1;

    /// <summary>Forgets all pieces.</summary>
    public void Clear()
    {
        Array.Clear(slots);
        Count = 0;
    }

    private int Seek(int start, int end, uint hash)
    {
        var (slots, pieces) = (this.slots, this.pieces);
        var length = end - start;
        for (var slot = (int)PieceHash.Mix(hash) & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var term = slots[slot] - 1;
            if (term < 0)
                return slot;
            ref readonly var piece = ref pieces[term];
            if (piece.Hash == hash && piece.Length == length
                && (piece.Start == start || text.AsSpan(piece.Start, length).SequenceEqual(text.AsSpan(start, length))))
                return slot;
        }
    }

    private void Grow()
    {
        Array.Resize(ref pieces, pieces.Length * 2);
        slots = new int[pieces.Length * 2];
        var mask = (uint)slots.Length - 1;
        for (var term = 0; term < Count; term++)
        {
            var slot = PieceHash.Mix(pieces[term].Hash) & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = term + 1;
        }
    }

    private readonly record struct Piece(int Start, int Length, uint Hash);
}
