namespace Analysis.Host.Running;

/// <summary>What a report's reader should know at the end: the problems of a run and its gravest finding.</summary>
internal sealed class RunSummary
{
    /// <summary>Whether an input could not be read or a plugin failed.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The gravest finding, or null where there was none.</summary>
    public DiagnosticSeverity? Gravest { get; private set; }

    /// <summary>Notes that something went wrong.</summary>
    public void AddError() => HasErrors = true;

    /// <summary>Notes a finding.</summary>
    public void AddFinding(DiagnosticSeverity severity) =>
        Gravest = Gravest is { } gravest && gravest >= severity ? gravest : severity;
}
