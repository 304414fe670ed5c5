namespace Analysis;

/// <summary>An analyzer that failed on an article. Its layer is missing; nothing else is lost.</summary>
/// <param name="Analyzer">The analyzer's name.</param>
/// <param name="Layer">The layer that is missing.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Exception">The exception, or null where the analyzer was skipped because an input was missing.</param>
public sealed record AnalysisFault(string Analyzer, string Layer, string Message, Exception? Exception);
