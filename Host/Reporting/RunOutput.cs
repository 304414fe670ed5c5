using System.Collections.Immutable;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting;

/// <summary>
/// One output of a run. Documents are rendered on many threads at once and written in their order; nothing of it is in its
/// place before <see cref="Commit"/>. Disposing removes what was not committed.
/// </summary>
internal abstract class RunOutput : IDisposable
{
    /// <summary>A document's part of the output, for <see cref="Write"/>. Called on many threads.</summary>
    public abstract object Render(DocumentResult document);

    /// <summary>Writes what <see cref="Render"/> made of the next document.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public abstract void Write(object part);

    /// <summary>Writes what comes behind the last document; all bytes are on their way then.</summary>
    /// <param name="tables">The tables over all articles, or null where none were asked for.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public abstract void Finish(ImmutableArray<Table>? tables);

    /// <summary>Puts the finished output in its place.</summary>
    /// <exception cref="OutputException">It cannot take its place.</exception>
    public abstract void Commit();

    /// <inheritdoc/>
    public abstract void Dispose();
}
