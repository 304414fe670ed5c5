using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Folding;

namespace Analysis.Quotation.Sources.Lookup;

/// <summary>The memory of one look-up at a time, kept for the next. Not thread-safe.</summary>
internal sealed class LookupScratch
{
    /// <summary>Creates the memory for an index.</summary>
    /// <param name="blocks">The number of its blocks.</param>
    public LookupScratch(int blocks) => Scores = new ushort[blocks + 2];

    /// <summary>What speaks for each block; all zero between searches. The last one stays zero.</summary>
    public ushort[] Scores { get; }

    public List<Candidate> Candidates { get; } = [];

    public FoldedText Window { get; } = new();

    public BitParallelDistance Distance { get; } = new();

    public Aligner Aligner { get; } = new(AlignmentCosts.Chinese);

    /// <summary>A buffer of at least a length, with any content.</summary>
    public byte[] Bytes(int length) => bytes.Length < length ? bytes = new byte[(int)Math.Min(length * 2L, Array.MaxLength)] : bytes;

    /// <inheritdoc cref="Bytes"/>
    public char[] Characters(int length) => characters.Length < length ? characters = new char[length * 2] : characters;

    /// <inheritdoc cref="Bytes"/>
    public bool[] Flags(int length) => flags.Length < length ? flags = new bool[length * 2] : flags;

    private bool[] flags = new bool[1 << 10];
    private byte[] bytes = new byte[1 << 16];
    private char[] characters = new char[1 << 10];
}
