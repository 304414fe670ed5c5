using System.Runtime.InteropServices;

namespace Analysis.Keywords.Corpus.Storage;

/// <summary>Reads a piece of a tape from its beginning to its end, through a buffer.</summary>
internal sealed class TapeReader(Tape tape, long start, long end, int bufferSize)
{
    private readonly byte[] buffer = new byte[Math.Min(bufferSize, end - start)];
    private long next = start;
    private int at;
    private int filled;

    public bool IsAtEnd => at == filled && next == end;

    /// <summary>A number as <see cref="TapeWriter.WriteNumber"/> wrote it.</summary>
    public long ReadNumber()
    {
        long number = 0;
        for (var shift = 0; ; shift += 7)
        {
            if (at == filled)
                Fill();
            var piece = buffer[at++];
            number |= (long)(piece & 0x7F) << shift;
            if (piece < 0x80)
                return number;
        }
    }

    /// <summary>A text as <see cref="TapeWriter.WriteText"/> wrote it.</summary>
    public string ReadText() =>
        string.Create((int)ReadNumber(), this, static (chars, reader) => reader.Read(MemoryMarshal.AsBytes(chars)));

    private void Read(Span<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (at == filled)
                Fill();
            var length = Math.Min(bytes.Length, filled - at);
            buffer.AsSpan(at, length).CopyTo(bytes);
            bytes = bytes[length..];
            at += length;
        }
    }

    private void Fill()
    {
        filled = (int)Math.Min(buffer.Length, end - next);
        tape.Read(next, buffer.AsSpan(0, filled));
        next += filled;
        at = 0;
    }
}
