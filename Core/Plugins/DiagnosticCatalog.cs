namespace Analysis;

/// <summary>The codes that a plugin finds, read in a language when somebody asks for them.</summary>
internal sealed record DiagnosticCatalog(Func<string?, IEnumerable<DiagnosticDescriptor>> Describe);
