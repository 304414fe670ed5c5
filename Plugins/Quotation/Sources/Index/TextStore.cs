namespace Analysis.Quotation.Sources.Index;

/// <summary>The texts of an index, addressed in code units. Thread-safe.</summary>
internal sealed class TextStore
{
    private readonly IndexFile file;
    private readonly TextCode code;

    public TextStore(IndexFile file)
    {
        this.file = file;
        var alphabet = new char[(int)Math.Min(file.CountOf<char>(IndexSection.Alphabet), TextCode.MostUnits)];
        file.Read<char>(IndexSection.Alphabet, 0, alphabet);
        code = new TextCode(alphabet);
    }

    /// <summary>Reads a stretch of text.</summary>
    /// <param name="start">Its first code unit.</param>
    /// <param name="into">Where to; filled whole.</param>
    /// <param name="bytes">A buffer of at least <see cref="BytesFor"/> the length.</param>
    /// <exception cref="SourceIndexException">The file is altered here.</exception>
    public void Read(long start, Span<char> into, Span<byte> bytes)
    {
        if (into.IsEmpty)
            return;
        var (first, last) = (start >> TextGeometry.BlockShift, (start + into.Length - 1) >> TextGeometry.BlockShift);
        var (from, to) = (OffsetOf(first), OffsetOf(last + 1));
        if (to < from || to - from > bytes.Length)
            throw file.Contradiction();
        bytes = bytes[..(int)(to - from)];
        file.Read(IndexSection.Text, from, bytes);
        if (code.Read(bytes, (int)(start & (TextGeometry.BlockLength - 1)), into) != into.Length)
            throw file.Contradiction();
    }

    /// <summary>The bytes that reading so many code units takes at most.</summary>
    public static int BytesFor(int length) => (length + (2 * TextGeometry.BlockLength)) * TextCode.LongestUnit;

    private uint OffsetOf(long block) => block == 0 ? 0 : file.Read<uint>(IndexSection.TextEnds, block - 1);
}
