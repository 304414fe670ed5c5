using System.Collections.Immutable;

namespace Analysis.Host.Configuration;

/// <summary>How much a code matters in some files.</summary>
/// <param name="Files">The patterns of the files; none: all.</param>
/// <param name="Code">The code.</param>
/// <param name="Severity">The severity, or null: off.</param>
internal sealed record SeverityRule(ImmutableArray<Glob> Files, string Code, DiagnosticSeverity? Severity);
