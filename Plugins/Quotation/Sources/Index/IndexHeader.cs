using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Analysis.Quotation.Sources.Index;

/// <summary>
/// The first bytes of an index file: what it is, how long it is, where its sections lie, and the checksum of all that
/// and of the section of checksums. Little endian.
/// </summary>
/// <param name="Folding">The checksum of the character tables that the file was built with.</param>
/// <param name="FileLength">The length of the whole file in bytes.</param>
/// <param name="TextLength">Code units of text.</param>
/// <param name="Sections">Offset and length of each section in bytes, by <see cref="IndexSection"/>.</param>
/// <param name="ChecksumsSum">The checksum of the section of checksums.</param>
internal sealed record IndexHeader(
    uint Folding, long FileLength, long TextLength, ImmutableArray<(long Offset, long Length)> Sections, uint ChecksumsSum)
{
    /// <summary>The version of the format. Another one is not read: building again takes seconds.</summary>
    public const uint Version = 1;

    public const int SectionCount = (int)IndexSection.Checksums + 1;

    /// <summary>The bytes that a header takes.</summary>
    public const int Length = 8 + (4 * 3) + (8 * 2) + (SectionCount * 16) + 4;

    private static ReadOnlySpan<byte> Magic => "ANSRCX\r\n"u8;

    public static bool HasMagic(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Magic);

    public static uint VersionIn(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);

    /// <summary>Reads a header of this version; null where its checksum does not hold.</summary>
    public static IndexHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[(Length - 4)..]) != IndexChecksum.Of(bytes[..(Length - 4)]))
            return null;
        var sections = ImmutableArray.CreateBuilder<(long, long)>(SectionCount);
        for (var at = 36; sections.Count < SectionCount; at += 16)
            sections.Add((BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]), BinaryPrimitives.ReadInt64LittleEndian(bytes[(at + 8)..])));
        return new IndexHeader(
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[20..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[28..]),
            sections.MoveToImmutable(),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[16..]));
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), Version);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(12), Folding);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(16), ChecksumsSum);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(20), FileLength);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(28), TextLength);
        var at = 36;
        foreach (var (offset, length) in Sections)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at), offset);
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at + 8), length);
            at += 16;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Length - 4), IndexChecksum.Of(bytes.AsSpan(0, Length - 4)));
        return bytes;
    }
}
