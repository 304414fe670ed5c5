namespace Analysis.Host.Reading;

/// <summary>A piece of work for one thread: an input that is still to be read, or a document that was read of one that holds many.</summary>
/// <param name="Input">The input.</param>
/// <param name="Document">The document, or null where the input is still to be read.</param>
/// <param name="Error">Why no more could be read of it, or null.</param>
internal sealed record PendingInput(InputFile Input, SourceText? Document = null, InputException? Error = null)
{
    /// <summary>How many bytes of input it is, about.</summary>
    public long Bytes => Document is null ? Input.Bytes : System.Text.Encoding.UTF8.GetByteCount(Document.Text);

    /// <summary>
    /// The pieces of work that <paramref name="inputs"/> are. One that holds many documents is read here, as far as they are
    /// asked for, so that it takes the memory of some of them however large it is.
    /// </summary>
    public static IEnumerable<PendingInput> Of(IEnumerable<InputFile> inputs, InputReader reader, CancellationToken cancellationToken)
    {
        foreach (var input in inputs)
        {
            if (!reader.HoldsMany(input))
            {
                yield return new PendingInput(input);
                continue;
            }

            foreach (var document in ReadNow(input, reader, cancellationToken))
                yield return document;
        }
    }

    /// <summary>Its documents, each read when it is asked for.</summary>
    /// <exception cref="InputException">It cannot be read, or not to its end.</exception>
    public IEnumerable<SourceText> Read(InputReader reader, CancellationToken cancellationToken) =>
        Error is not null ? throw Error : Document is not null ? [Document] : reader.Read(Input, cancellationToken);

    private static IEnumerable<PendingInput> ReadNow(InputFile input, InputReader reader, CancellationToken cancellationToken)
    {
        using var documents = reader.Read(input, cancellationToken).GetEnumerator();
        while (true)
        {
            PendingInput next;
            try
            {
                if (!documents.MoveNext())
                    yield break;
                next = new PendingInput(input, documents.Current);
            }
            catch (InputException exception)
            {
                next = new PendingInput(input, null, exception);
            }

            yield return next;
            if (next.Error is not null)
                yield break;
        }
    }
}
