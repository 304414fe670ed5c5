using System.Collections.Immutable;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting;

/// <summary>
/// A form of output, as pieces of bytes that are put one behind the other: an opening, a piece a document with a
/// separator between two, a closing. <see cref="Render"/> is called on many threads at once.
/// </summary>
internal abstract class Report
{
    /// <summary>What comes before the first document.</summary>
    public virtual ReadOnlyMemory<byte> Opening => default;

    /// <summary>What comes between two documents whose pieces are not empty.</summary>
    public virtual ReadOnlyMemory<byte> Separator => default;

    /// <summary>What comes after the last document.</summary>
    /// <param name="tables">The tables over all articles, or null where none were asked for.</param>
    public virtual ReadOnlyMemory<byte> Close(ImmutableArray<Table>? tables) => default;

    /// <summary>A document's piece, the same bytes whenever the document is the same; may be empty.</summary>
    public abstract ReadOnlyMemory<byte> Render(DocumentResult document);
}
