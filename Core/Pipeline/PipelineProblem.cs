namespace Analysis;

/// <summary>Why analyzers don't make a pipeline.</summary>
public enum PipelineProblemKind
{
    /// <summary>Two analyzers write one layer.</summary>
    TwoWriters,

    /// <summary>Nobody writes a layer that an analyzer cannot do without.</summary>
    MissingInput,

    /// <summary>Analyzers wait for one another's layers.</summary>
    Cycle,
}

/// <summary>One reason why analyzers don't make a pipeline, and the analyzer that would have to go.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Analyzer">The analyzer: of two writers the one added later.</param>
/// <param name="Layer">The layer in question.</param>
/// <param name="Message">The reason in words.</param>
public sealed record PipelineProblem(PipelineProblemKind Kind, Analyzer Analyzer, string Layer, string Message);
