using System.Collections.Immutable;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting;

/// <summary>The outputs of a run, which appear all together or not at all.</summary>
internal sealed class RunOutputs : IDisposable
{
    private readonly List<RunOutput> outputs = [];

    /// <summary>Adds an output and takes it over.</summary>
    public void Add(RunOutput output) => outputs.Add(output);

    /// <summary>A document's part of every output. Called on many threads.</summary>
    public object[] Render(DocumentResult document)
    {
        var parts = new object[outputs.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = outputs[i].Render(document);
        return parts;
    }

    /// <summary>Writes a document's parts.</summary>
    /// <exception cref="OutputException">One cannot be written.</exception>
    public void Write(object[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
            outputs[i].Write(parts[i]);
    }

    /// <summary>Ends the outputs: every byte is written before the first file is put in its place.</summary>
    /// <exception cref="OutputException">One cannot be written; the files that were there are as they were.</exception>
    public void Complete(ImmutableArray<Table>? tables)
    {
        foreach (var output in outputs)
            output.Finish(tables);
        foreach (var output in outputs)
            output.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var output in outputs)
            output.Dispose();
    }
}
