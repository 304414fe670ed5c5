using System.Collections.Immutable;
using System.Diagnostics;

namespace Analysis.Host.Reading;

/// <summary>
/// Reads inputs into texts: by a plugin's reader that knows the file's ending, by the host's own, else as text.
/// Thread-safe.
/// </summary>
/// <param name="readers">The plugins' readers; the first one that names an ending has it.</param>
/// <param name="standardInput">The stream that <c>-</c> means; read once.</param>
/// <param name="options">How inputs are read.</param>
internal sealed class InputReader(ImmutableArray<DocumentReader> readers, Stream standardInput, ReadingOptions options)
{
    /// <summary>Told how long the reading of each document took, on the thread that reads it; or null.</summary>
    public Action<TimeSpan>? Timed { get; init; }

    /// <summary>Reads one input, a document after the other.</summary>
    /// <exception cref="InputException">It cannot be read, or not to its end; what came before stays.</exception>
    public IEnumerable<SourceText> Read(InputFile input, CancellationToken cancellationToken)
    {
        using var stream = Explain(() => OpenStream(input));
        using var documents = Clock(() => Documents(input, stream, cancellationToken).GetEnumerator());
        while (Clock(() => documents.MoveNext() ? documents.Current : null) is { } document)
            yield return options.NamePattern is null ? document : NameMetadata.Add(document, input.Name, options.NamePattern);
    }

    /// <summary>Whether an input holds many documents, which are best read before they are shared out.</summary>
    public bool HoldsMany(InputFile input) => PluginReaderOf(input) is null && DocumentFormats.AreRecords(input.Extension);

    /// <summary>Opens one input to be read in pieces, so that a text of any size takes little memory.</summary>
    /// <param name="input">The input.</param>
    /// <param name="report">Told at the end how many places could not be decoded, where there are any.</param>
    /// <param name="cancellationToken">Ends the reading of a document that cannot be read in pieces.</param>
    /// <exception cref="InputException">It cannot be opened, or its encoding cannot be told from its beginning.</exception>
    public TextReader Open(InputFile input, Action<long> report, CancellationToken cancellationToken) =>
        ReaderOf(input) is null
            ? Explain(() => TextPieces.Open(OpenStream(input), options.Encoding, report))
            : new StringReader(string.Concat(Read(input, cancellationToken).Select(document => document.Text)));

    private DocumentReader? ReaderOf(InputFile input) => PluginReaderOf(input) ?? DocumentFormats.ReaderOf(input.Extension, options);

    private DocumentReader? PluginReaderOf(InputFile input) =>
        readers.FirstOrDefault(reader => reader.Extensions.Contains(input.Extension));

    private IEnumerable<SourceText> Documents(InputFile input, Stream stream, CancellationToken cancellationToken)
    {
        if (ReaderOf(input) is { } reader)
            return reader.Read(stream, input.Name, cancellationToken);
        var decoded = TextDecoder.Decode(InputBytes.ReadAll(stream, options.MaxBytes, cancellationToken), options.Encoding);
        return [new SourceText(decoded.Text, input.Name, decoded.Encoding, null, decoded.Diagnostics)];
    }

    private Stream OpenStream(InputFile input) => input.IsStandardInput ? standardInput : FileOpening.Open(input.Path);

    private T Clock<T>(Func<T> read)
    {
        if (Timed is null)
            return Explain(read);
        var start = Stopwatch.GetTimestamp();
        try
        {
            return Explain(read);
        }
        finally
        {
            Timed(Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Lets <paramref name="read"/> read, and says what went wrong so that the user knows what to do.</summary>
    private static T Explain<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (InputException or OperationCanceledException))
        {
            throw InputFaults.Explain(exception);
        }
    }
}
