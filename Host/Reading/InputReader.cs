using System.Collections.Immutable;
using System.Text;

namespace Analysis.Host.Reading;

/// <summary>Reads inputs into texts: as text, or by a plugin's reader that knows the file's ending. Thread-safe.</summary>
/// <param name="readers">The plugins' readers; the first one that names an ending has it.</param>
/// <param name="standardInput">The stream that <c>-</c> means; read once.</param>
internal sealed class InputReader(ImmutableArray<DocumentReader> readers, Stream standardInput)
{
    /// <summary>The greatest number of bytes that one input may have.</summary>
    public long Limit { get; init; } = 256L << 20;

    /// <summary>The encoding that all text is in, or null: each text's own is found.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Reads one input, which may hold several documents where a plugin reads it.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public ImmutableArray<SourceText> Read(InputFile input, CancellationToken cancellationToken) =>
        Explain(() => ReadDocuments(input, cancellationToken));

    /// <summary>Opens one input to be read in pieces, so that a text of any size takes little memory.</summary>
    /// <param name="input">The input.</param>
    /// <param name="report">Told at the end how many places could not be decoded, where there are any.</param>
    /// <param name="cancellationToken">Ends the reading of a document that cannot be read in pieces.</param>
    /// <exception cref="InputException">It cannot be opened, or its encoding cannot be told from its beginning.</exception>
    public TextReader Open(InputFile input, Action<long> report, CancellationToken cancellationToken) => Explain<TextReader>(() =>
        ReaderOf(input) is null
            ? TextPieces.Open(OpenStream(input), Encoding, report)
            : new StringReader(string.Concat(ReadDocuments(input, cancellationToken).Select(text => text.Text))));

    private DocumentReader? ReaderOf(InputFile input) =>
        readers.FirstOrDefault(reader => reader.Extensions.Contains(input.Extension));

    private ImmutableArray<SourceText> ReadDocuments(InputFile input, CancellationToken cancellationToken)
    {
        using var stream = OpenStream(input);
        if (ReaderOf(input) is { } reader)
            return [.. reader.Read(stream, input.Name, cancellationToken)];
        var decoded = TextDecoder.Decode(ReadAll(stream, cancellationToken), Encoding);
        return [new SourceText(decoded.Text, input.Name, decoded.Encoding, null, decoded.Diagnostics)];
    }

    /// <summary>Lets <paramref name="read"/> read, and says what went wrong so that the user knows what to do.</summary>
    private static T Explain<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FileNotFoundException exception)
        {
            throw new InputException("There is no such file. Check the path.", exception);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new InputException("There is no such folder. Check the path.", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new InputException("No permission to read it. Change its access rights, or run as a user who may.", exception);
        }
        catch (InvalidDataException exception)
        {
            throw new InputException(exception.Message, exception);
        }
        catch (IOException exception)
        {
            throw new InputException($"It cannot be read: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is not (InputException or OperationCanceledException))
        {
            // A plugin's reader may throw anything; it costs this input and no other.
            throw new InputException($"Its reader failed: {exception.GetType().Name}: {exception.Message}", exception);
        }
    }

    private Stream OpenStream(InputFile input)
    {
        if (input.IsStandardInput)
            return standardInput;
        if (Directory.Exists(input.Name))
            throw new InputException("This folder holds no file of a known ending (or it cannot be listed). Name the files themselves.");
        return new FileStream(input.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
    }

    private ReadOnlySpan<byte> ReadAll(Stream stream, CancellationToken cancellationToken)
    {
        // A pipe has no length, and a file may grow: what counts is what was read.
        var expected = stream.CanSeek ? stream.Length : 0;
        if (expected > Limit)
            throw TooLarge();
        var bytes = new byte[Math.Max(expected + 1, 4096)];
        var length = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = stream.Read(bytes, length, Math.Min(bytes.Length - length, 1 << 20));
            if (read == 0)
                break;
            length += read;
            if (length > Limit)
                throw TooLarge();
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * length, Limit + 1));
        }

        return length == 0 ? throw new InputException("It is empty. Leave it out.") : bytes.AsSpan(0, length);
    }

    private InputException TooLarge() =>
        new($"It is larger than {Limit >> 20} MB. Cut it into parts, or raise --max-size.");
}
