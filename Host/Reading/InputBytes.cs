namespace Analysis.Host.Reading;

/// <summary>Reads an input as a whole, up to a limit.</summary>
internal static class InputBytes
{
    private const int Piece = 1 << 20;

    /// <summary>All bytes of <paramref name="stream"/>.</summary>
    /// <exception cref="InputException">There are more than <paramref name="limit"/>, or none.</exception>
    public static ArraySegment<byte> ReadAll(Stream stream, long limit, CancellationToken cancellationToken)
    {
        // A pipe has no length, and a file may grow: what counts is what was read.
        var expected = stream.CanSeek ? stream.Length : 0;
        if (expected > limit)
            throw TooLarge(limit);
        var bytes = new byte[Math.Max(expected + 1, 4096)];
        var length = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = stream.Read(bytes, length, Math.Min(bytes.Length - length, Piece));
            if (read == 0)
                break;
            length += read;
            if (length > limit)
                throw TooLarge(limit);
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * length, limit + 1));
        }

        return length == 0 ? throw new InputException(InputProblemKind.Empty) : new ArraySegment<byte>(bytes, 0, length);
    }

    /// <summary>What is thrown where something has more bytes than <paramref name="limit"/>.</summary>
    public static InputException TooLarge(long limit) => new(InputProblemKind.TooLarge, $"more than {limit >> 20} MB");
}
