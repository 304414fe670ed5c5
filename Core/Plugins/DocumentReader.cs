using System.Collections.Immutable;

namespace Analysis;

/// <summary>Reads documents of a format into text. One instance serves many threads.</summary>
public abstract class DocumentReader
{
    /// <summary>The endings of the files that it reads, with their dot, in lower case: <c>.docx</c>.</summary>
    public abstract ImmutableArray<string> Extensions { get; }

    /// <summary>Reads one file, which may hold several documents.</summary>
    /// <remarks>
    /// Offsets of a result point into the text that is read here. What the document's markup says of its paragraphs goes
    /// into <see cref="SourceText.Marks"/>, so that titles and headings need not be told from what lines look like; what is
    /// known of the document goes into <see cref="SourceText.Metadata"/>.
    /// </remarks>
    /// <param name="content">The file's bytes; the caller closes it.</param>
    /// <param name="name">The path as the user gave it, for the names of the texts.</param>
    /// <param name="cancellationToken">Looked at often enough to stop within a tenth of a second.</param>
    /// <exception cref="InvalidDataException">The file is not what its ending says; the message says why.</exception>
    public abstract IEnumerable<SourceText> Read(Stream content, string name, CancellationToken cancellationToken);
}
