using System.Text;

namespace Analysis.Host.Reading.Records;

/// <summary>Reads files of records, each a document, one after the other: what was read before an error stays.</summary>
/// <param name="options">The names of fields, the encoding, the limit.</param>
internal abstract class RecordReader(ReadingOptions options) : DocumentReader
{
    /// <summary>How records are read.</summary>
    protected ReadingOptions Options => options;

    /// <inheritdoc/>
    public override IEnumerable<SourceText> Read(Stream content, string name, CancellationToken cancellationToken)
    {
        var (encoding, all) = TextPieces.Begin(content, Options.Encoding, out var isEmpty);
        if (isEmpty)
            throw new InputException(InputProblemKind.Empty);
        var hasAny = false;
        foreach (var document in ReadRecords(all, UndecodableBytes.Marking(encoding), name, cancellationToken))
        {
            if (document is null)
                continue;
            hasAny = true;
            yield return document;
        }

        if (!hasAny)
            throw new InputException(InputProblemKind.NoText);
    }

    /// <summary>The documents of the records; null for one without text.</summary>
    /// <param name="content">The bytes behind the byte order mark.</param>
    /// <param name="encoding">Their encoding, which marks what cannot be decoded.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="cancellationToken">Looked at with each record.</param>
    protected abstract IEnumerable<SourceText?> ReadRecords(Stream content, Encoding encoding, string name, CancellationToken cancellationToken);
}
