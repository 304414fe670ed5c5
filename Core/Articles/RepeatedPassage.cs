namespace Analysis;

/// <summary>A passage that stands on the page more than once.</summary>
/// <param name="Source">The copy that was left out, in the source.</param>
/// <param name="Of">The copy that was kept, in the source.</param>
public readonly record struct RepeatedPassage(TextSpan Source, TextSpan Of);
