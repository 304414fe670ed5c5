using System.Text.Json;

namespace Analysis.Host.Reading.Records;

/// <summary>
/// Reads the values of a file of JSON one after the other: those of one array, or those that stand in lines or behind one
/// another. Takes memory for the largest of them only.
/// </summary>
/// <param name="content">The bytes, in UTF-8.</param>
/// <param name="limit">The greatest number of bytes of a value.</param>
internal sealed class JsonValues(Stream content, long limit)
{
    private const int Deepest = 64;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool isComplete;
    private bool? isArray;

    /// <summary>The next value, or null at the end.</summary>
    /// <exception cref="JsonException">It is no JSON, or nested too deeply.</exception>
    /// <exception cref="InputException">A value is too large.</exception>
    public JsonDocument? Read(CancellationToken cancellationToken)
    {
        isArray ??= SkipTo('[');
        if (isArray is true && SkipTo(']'))
            isArray = false;
        SkipBlanks(andCommas: isArray is true);
        if (isArray is true && SkipTo(']'))
            isArray = false;
        if (!SkipBlanks(andCommas: false))
            return null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), isComplete, new JsonReaderState(new JsonReaderOptions
            {
                AllowMultipleValues = true,
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip,
                MaxDepth = Deepest,
            }));
            if (JsonDocument.TryParseValue(ref reader, out var document))
            {
                start += (int)reader.BytesConsumed;
                return document;
            }

            if (!Fill())
                throw new JsonException("it ends in the middle of a value");
        }
    }

    private bool SkipTo(char sign)
    {
        if (!SkipBlanks(andCommas: false) || buffer[start] != sign)
            return false;
        start++;
        return true;
    }

    /// <summary>Goes to the next sign, and tells whether there is one.</summary>
    private bool SkipBlanks(bool andCommas)
    {
        while (true)
        {
            while (start < end && (buffer[start] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' || andCommas && buffer[start] == ','))
                start++;
            if (start < end || !Fill())
                return start < end;
        }
    }

    /// <summary>Reads more behind what is there, and tells whether there was more or the end became known.</summary>
    private bool Fill()
    {
        if (isComplete)
            return false;
        if (start > 0)
            buffer.AsSpan(start..end).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
        {
            if (end >= limit)
                throw new InputException(InputProblemKind.TooLarge, $"one value has more than {limit >> 20} MB");
            Array.Resize(ref buffer, (int)Math.Min(2L * end, Math.Max(limit, end + 1)));
        }

        // Until the buffer is full: a value that is not complete is read again from its beginning.
        var read = content.ReadAtLeast(buffer.AsSpan(end), buffer.Length - end, throwOnEndOfStream: false);
        isComplete = end + read < buffer.Length;
        end += read;
        return true;
    }
}
