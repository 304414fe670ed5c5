using System.Text;

namespace Analysis.Host.Reading;

/// <summary>Reads a text in pieces, and when it is closed tells how much of what was read could not be decoded.</summary>
internal sealed class TextPieceReader : StreamReader
{
    private const int BufferSize = 1 << 16;

    private readonly CountingFallback undecodable;
    private Action<long>? report;

    private TextPieceReader(Stream stream, Encoding encoding, CountingFallback undecodable, Action<long>? report)
        : base(stream, encoding, detectEncodingFromByteOrderMarks: false, BufferSize) =>
        (this.undecodable, this.report) = (undecodable, report);

    /// <summary>Opens a text whose encoding is known.</summary>
    /// <param name="stream">The bytes behind the byte order mark.</param>
    /// <param name="encoding">Their encoding.</param>
    /// <param name="report">Told at the end how many places could not be decoded, where there are any.</param>
    public static TextPieceReader Open(Stream stream, Encoding encoding, Action<long>? report)
    {
        var undecodable = new CountingFallback();
        var counting = (Encoding)encoding.Clone();
        counting.DecoderFallback = undecodable;
        return new TextPieceReader(stream, counting, undecodable, report);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && undecodable.Count > 0)
            report?.Invoke(undecodable.Count);
        report = null;
    }
}
