using System.Text;
using UtfUnknown;

namespace Analysis.Host.Reading;

/// <summary>The encodings from before Unicode. Their tables, and the detector, are loaded when first asked for.</summary>
internal static class LegacyEncoding
{
    private const int Sample = 256 << 10;

    /// <summary>The encoding that <paramref name="bytes"/> seem to be in, or null.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)].ToArray()).Detected;
        return guess is null || guess.Confidence < 0.2f ? null : Named(guess.EncodingName);
    }

    /// <summary>The encoding of that name, or null. GB 2312 and GBK are read as GB 18030, which holds them both.</summary>
    public static Encoding? Named(string name)
    {
        if (name.ToLowerInvariant() is "gb2312" or "gbk" or "hz-gb-2312" or "cp936" or "euc-cn" or "gb-18030")
            name = "gb18030";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
