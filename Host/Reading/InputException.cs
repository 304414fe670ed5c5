namespace Analysis.Host.Reading;

/// <summary>Thrown where an input cannot be read. The message says why and what to do; who reports it names the file.</summary>
/// <param name="kind">What is wrong.</param>
/// <param name="detail">What is wrong in this very case, or null where the kind says it all.</param>
/// <param name="inner">What was thrown below, or null.</param>
internal sealed class InputException(InputProblemKind kind, string? detail = null, Exception? inner = null)
    : Exception(InputProblemCatalog.Of(kind).With(detail), inner)
{
    /// <summary>What is wrong.</summary>
    public InputProblemKind Kind => kind;
}
