namespace Analysis.Segmentation;

/// <summary>Writes texts with a space between words that no blank sets apart, a piece at a time.</summary>
internal sealed class SegmentedTextWriter(Segmenter segmenter, TextWriter output, bool withTags)
{
    /// <summary>A multiple of the longest run, so that a text without any mark is cut where the segmenter cuts it anyway.</summary>
    private const int PieceLength = 16 * Segmenter.LongestRun;
    private readonly char[] piece = new char[PieceLength];
    private readonly OutputBuffer buffer = new(PieceLength * 2);
    private bool isFirst = true;
    private char last = '\n';

    /// <summary>Writes a text; one that follows another begins on a line of its own.</summary>
    /// <remarks>
    /// Not asynchronous: one thing happens at a time, and to hand every piece from thread to thread takes longer than to
    /// read and write it.
    /// </remarks>
    public void Write(TextReader reader, CancellationToken cancellationToken)
    {
        if (!isFirst && last != '\n')
            output.Write('\n');
        isFirst = false;
        var (filled, afterWord) = (0, false);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = reader.ReadBlock(piece.AsSpan(filled));
            filled += read;
            if (filled == 0)
                break;
            var cut = filled == piece.Length ? segmenter.LastBreak(piece) : filled;
            last = piece[cut - 1];
            afterWord = Segment(piece.AsSpan(0, cut), afterWord, cancellationToken);
            output.Write(buffer.Written);
            buffer.Clear();
            piece.AsSpan(cut, filled - cut).CopyTo(piece);
            filled -= cut;
        }
    }

    /// <summary>Puts the words of <paramref name="text"/> into the buffer; tells whether it ends with a word.</summary>
    private bool Segment(ReadOnlySpan<char> text, bool afterWord, CancellationToken cancellationToken)
    {
        var sink = new SpacingSink(segmenter.Dictionary, piece, buffer, afterWord, withTags);
        segmenter.Segment(text, ref sink, cancellationToken);
        buffer.Append(text[sink.End..]);
        return sink.End == text.Length;
    }
}
