using System.Numerics;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// The different pieces of one text, numbered from 0 in the order in which they were first added. A piece is known by
/// its characters, not by its place or its words, and kept as the place where it was first added: nothing is copied.
/// </summary>
/// <remarks>For one thread. Open addressing; equal hashes are told apart by their characters.</remarks>
internal sealed class TermTable
{
    private readonly string text;
    private readonly Scratch scratch;
    private Slot[] slots = [];
    private Piece[] pieces;
    private int mask;

    public TermTable(string text, int capacity, Scratch scratch)
    {
        this.text = text;
        this.scratch = scratch;
        pieces = scratch.Take<Piece>(Math.Max(16, capacity));
        Reset(capacity);
    }

    /// <summary>The number of different pieces.</summary>
    public int Count { get; private set; }

    /// <summary>Where the piece was first added.</summary>
    public TextSpan SpanOf(int term) => new(pieces[term].Start, pieces[term].End);

    public string TextOf(int term) => text[pieces[term].Start..pieces[term].End];

    public ReadOnlySpan<char> CharsOf(int term) => text.AsSpan(pieces[term].Start, pieces[term].Length);

    /// <summary>The hash of the piece, to which that of what follows it can be appended.</summary>
    public uint HashOf(int term) => pieces[term].Hash;

    /// <summary>The number of the piece from <paramref name="start"/> to <paramref name="end"/>, added where it is new.</summary>
    public int Add(int start, int end) => Add(start, end, PieceHash.Of(text.AsSpan(start, end - start)));

    /// <summary>The same with the hash known.</summary>
    public int Add(int start, int end, uint hash)
    {
        ref var slot = ref Seek(start, end, hash);
        if (slot.Number != 0)
            return slot.Number - 1;
        if (Count == pieces.Length || Count * 2 > mask)
        {
            Grow();
            slot = ref Seek(start, end, hash);
        }

        pieces[Count] = new Piece(start, end, hash);
        slot = new Slot(hash, ++Count);
        return Count - 1;
    }

    /// <summary>The number of the piece from <paramref name="start"/> to <paramref name="end"/>, or -1.</summary>
    public int Find(int start, int end, uint hash) => Seek(start, end, hash).Number - 1;

    /// <summary>Forgets all pieces, and makes ready for about <paramref name="capacity"/> others.</summary>
    public void Reset(int capacity)
    {
        var length = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity)) * 2;
        if (slots.Length < length)
            slots = scratch.Take<Slot>(length);
        slots.AsSpan(0, length).Clear();
        mask = length - 1;
        Count = 0;
    }

    private ref Slot Seek(int start, int end, uint hash)
    {
        var slots = this.slots;
        for (var at = (int)PieceHash.Mix(hash) & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref slots[at];
            if (slot.Number == 0 || (slot.Hash == hash && IsAt(slot.Number - 1, start, end)))
                return ref slot;
        }
    }

    private bool IsAt(int term, int start, int end)
    {
        ref readonly var piece = ref pieces[term];
        return piece.Start == start
            ? piece.End == end
            : piece.Length == end - start
                && text.AsSpan(piece.Start, piece.Length).SequenceEqual(text.AsSpan(start, end - start));
    }

    private void Grow()
    {
        if (Count == pieces.Length)
            pieces = scratch.Enlarge(pieces);
        var count = Count;
        Reset(mask + 1);
        Count = count;
        for (var term = 0; term < count; term++)
        {
            var at = (int)PieceHash.Mix(pieces[term].Hash) & mask;
            while (slots[at].Number != 0)
                at = (at + 1) & mask;
            slots[at] = new Slot(pieces[term].Hash, term + 1);
        }
    }

    private readonly record struct Slot(uint Hash, int Number);   // number of the piece + 1; 0: free

    private readonly record struct Piece(int Start, int End, uint Hash)
    {
        public int Length => End - Start;
    }
}
