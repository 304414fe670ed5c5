namespace Analysis;

/// <summary>A value and the words of the article that it is said of.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Value">What is said.</param>
/// <typeparam name="T">The type of the value, a record of the layer's own.</typeparam>
public readonly record struct Annotation<T>(TextSpan Span, T Value);
