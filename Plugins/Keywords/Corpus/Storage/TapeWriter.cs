using System.Runtime.InteropServices;

namespace Analysis.Keywords.Corpus.Storage;

/// <summary>Writes numbers and texts on a tape, for <see cref="TapeReader"/>.</summary>
internal sealed class TapeWriter(Tape tape)
{
    /// <summary>Writes a number of 0 or more, seven bits a byte, the lowest first.</summary>
    public void WriteNumber(long number)
    {
        Span<byte> bytes = stackalloc byte[10];
        var length = 0;
        for (; number >= 0x80; number >>= 7)
            bytes[length++] = (byte)(number | 0x80);
        bytes[length++] = (byte)number;
        tape.Append(bytes[..length]);
    }

    /// <summary>Writes the code units of a text as they are: UTF-8 would lose half of a broken pair.</summary>
    public void WriteText(string text)
    {
        WriteNumber(text.Length);
        tape.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
