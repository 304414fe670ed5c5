using System.Numerics;

namespace Analysis.Quotation.Sources.Index;

/// <summary>How text is cut into the blocks that lists name, and pairs of characters into buckets.</summary>
internal static class TextGeometry
{
    /// <summary>Log 2 of the code units of a block.</summary>
    public const int BlockShift = 7;

    public const int BlockLength = 1 << BlockShift;

    /// <summary>Log 2 of the number of buckets for a corpus of about so many pairs: few share one, and few stay empty.</summary>
    public static int BucketBitsFor(long pairs) => Math.Clamp(BitOperations.Log2((ulong)Math.Max(1, pairs) / 48) + 1, 8, 22);

    /// <summary>The bucket of two neighbouring elements; <paramref name="bits"/> is log 2 of the number of buckets.</summary>
    public static uint BucketOf(char first, char second, int bits) =>
        (((uint)first << 16 | second) * 0x9E3779B1u) >> (32 - bits);
}
