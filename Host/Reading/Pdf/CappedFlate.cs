using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Analysis.Host.Reading.Pdf;

/// <summary>Unpacks a stream unless it would become too large.</summary>
/// <param name="flate">The filter that unpacks it.</param>
internal sealed class CappedFlate(IFilter flate) : IFilter
{
    private const int Most = 32 << 20;

    /// <summary>No byte of Deflate stands for more.</summary>
    private const int GreatestRatio = 1032;

    /// <inheritdoc/>
    public bool IsSupported => flate.IsSupported;

    /// <inheritdoc/>
    /// <exception cref="InputException">The stream becomes too large.</exception>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if ((long)input.Length * GreatestRatio > Most && IsTooLarge(input))
            throw new InputException(InputProblemKind.TooLargeInside, $"a part of it has more than {Most >> 20} MB");
        return flate.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private static bool IsTooLarge(ReadOnlyMemory<byte> input)
    {
        try
        {
            using var packed = MemoryMarshal.TryGetArray(input, out var array)
                ? new MemoryStream(array.Array!, array.Offset, array.Count)
                : new MemoryStream(input.ToArray());
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            long length = 0;
            while (length <= Most && unpacked.Read(buffer) is > 0 and var read)
                length += read;
            return length > Most;
        }
        catch (InvalidDataException)
        {
            // Damaged: the filter says so, or takes what there is.
            return false;
        }
    }
}
