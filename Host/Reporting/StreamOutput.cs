using System.Collections.Immutable;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting;

/// <summary>An output that is one piece behind the other: a report in a file or on standard output.</summary>
internal sealed class StreamOutput : RunOutput
{
    private readonly Report report;
    private readonly OutputTarget target;
    private bool isFirst = true;

    /// <summary>Begins <paramref name="report"/> in <paramref name="target"/>, which it takes over.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public StreamOutput(Report report, OutputTarget target)
    {
        this.report = report;
        this.target = target;
        target.Write(report.Opening);
    }

    /// <inheritdoc/>
    public override object Render(DocumentResult document) => report.Render(document);

    /// <inheritdoc/>
    public override void Write(object part)
    {
        var piece = (ReadOnlyMemory<byte>)part;
        if (piece.IsEmpty)
            return;
        if (!isFirst)
            target.Write(report.Separator);
        isFirst = false;
        target.Write(piece);
    }

    /// <inheritdoc/>
    public override void Finish(ImmutableArray<Table>? tables)
    {
        target.Write(report.Close(tables));
        target.Finish();
    }

    /// <inheritdoc/>
    public override void Commit() => target.Commit();

    /// <inheritdoc/>
    public override void Dispose() => target.Dispose();
}
