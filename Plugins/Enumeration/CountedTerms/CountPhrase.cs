namespace Analysis.Enumeration.CountedTerms;

/// <summary>A number and what it counts: 四个方面, 以下几点, “四力”.</summary>
/// <param name="Span">Where it stands, quotation marks included.</param>
/// <param name="Count">The number, 2 or more; null where it is indefinite.</param>
/// <param name="Core">What is counted, without the measure: 力, 更加注重, 全覆盖.</param>
/// <param name="IsSet">Whether its measure announces items that are spelled out.</param>
/// <param name="HasMeasure">Whether a measure stands between the number and what it counts.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
internal readonly record struct CountPhrase(
    TextSpan Span, int? Count, TextSpan Core, bool IsSet, bool HasMeasure, bool IsQuoted);
