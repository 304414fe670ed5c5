using System.Collections.Immutable;

namespace Analysis.Host.Reporting;

/// <summary>A diagnostic with everything that a report says of it.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Span">Where, in the article's text; for a page, in the source.</param>
/// <param name="Source">Where, in the source.</param>
/// <param name="Position">Where it begins, for a person: line and column of the source.</param>
/// <param name="Plugin">The plugin that found it, or null where the page itself was judged.</param>
internal sealed record Finding(
    Diagnostic Diagnostic, TextSpan Span, ImmutableArray<TextSpan> Source, LinePosition Position, string? Plugin);
