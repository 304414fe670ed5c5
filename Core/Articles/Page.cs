using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// What was made of one input. Each character of the source that is not white space belongs to exactly one of: an
/// article's text, a piece of furniture, a repeated passage.
/// </summary>
/// <param name="Source">The input.</param>
/// <param name="Articles">The articles, in the order of the page.</param>
/// <param name="Duplicates">Repeated passages that were left out of the articles, in the order of the page.</param>
/// <param name="Furniture">What belongs to the page and to no article's text, in the order of the page.</param>
/// <param name="Diagnostics">What was repaired or is doubtful; spans point into the source.</param>
public sealed record Page(
    SourceText Source,
    ImmutableArray<Article> Articles,
    ImmutableArray<RepeatedPassage> Duplicates,
    ImmutableArray<Furniture> Furniture,
    ImmutableArray<Annotation<Diagnostic>> Diagnostics);
