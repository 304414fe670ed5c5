namespace Analysis;

/// <summary>What a code of diagnostics means, wherever it is found: what a host explains and lists.</summary>
/// <param name="Code">The code, which stays: <c>ENU001</c>.</param>
/// <param name="Severity">How much such a finding matters, where nobody sets it otherwise.</param>
/// <param name="Title">What is found, in a few words that stand without a full stop.</param>
/// <param name="Help">What an editor does about it, with an example, as sentences; null where the title says it all.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Title, string? Help = null);
