namespace Analysis.Host.Reporting;

/// <summary>Thrown where the output cannot be written.</summary>
internal sealed class OutputException(string target, Exception inner)
    : Exception($"{target}: the output cannot be written: {inner.Message}", inner);
