using System.Buffers.Binary;
using System.Numerics;

namespace Analysis.Quotation.Sources.Index;

/// <summary>CRC-32C, which processors compute at memory speed. It finds damage; it is no protection against forgery.</summary>
internal static class IndexChecksum
{
    /// <summary>Bytes that one checksum stands for. Small, since the first use of any of them reads them all.</summary>
    public const int BlockLength = 16 * 1024;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var value in bytes)
            crc = BitOperations.Crc32C(crc, value);
        return ~crc;
    }
}
