using System.Text;

namespace Analysis.Host.Reading;

/// <summary>Opens a text to be read in pieces. Its encoding is told from its first megabyte.</summary>
internal static class TextPieces
{
    private const int SampleLength = 1 << 20;

    /// <summary>Opens the text in <paramref name="stream"/>, which the reader closes.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="forced">The encoding that the user named, or null.</param>
    /// <param name="report">Told when the reader is closed how many places could not be decoded, where there are any.</param>
    /// <exception cref="InputException">The bytes are no text, or in no encoding that can be told.</exception>
    public static TextReader Open(Stream stream, Encoding? forced, Action<long>? report = null)
    {
        try
        {
            var (encoding, content) = Begin(stream, forced, out _);
            return TextPieceReader.Open(content, encoding, report);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Tells the encoding of the text in <paramref name="stream"/> and returns all of it again, without its mark.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="forced">The encoding that the user named, or null.</param>
    /// <param name="isEmpty">Whether there is not one byte.</param>
    /// <exception cref="InputException">The bytes are no text, or in no encoding that can be told.</exception>
    public static (Encoding Encoding, Stream Content) Begin(Stream stream, Encoding? forced, out bool isEmpty)
    {
        var sample = new byte[SampleLength];
        var length = stream.ReadAtLeast(sample, SampleLength, throwOnEndOfStream: false);
        isEmpty = length == 0;
        var told = sample.AsSpan(0, length < SampleLength ? length : WholeCharacters(sample));
        var encoding = TextDecoder.Tell(told, forced, out var markLength);
        return (encoding, new ContinuedStream(sample.AsMemory(markLength, length - markLength), stream));
    }

    /// <summary>
    /// Where a sample ends before a character of UTF-8 that it would cut; an even number, since UTF-16 is told from it too.
    /// </summary>
    private static int WholeCharacters(ReadOnlySpan<byte> sample)
    {
        for (var end = (sample.Length - 1) & ~1; end > sample.Length - 16; end -= 2)
        {
            if ((sample[end] & 0xC0) != 0x80)
                return end;
        }

        return sample.Length;
    }
}
