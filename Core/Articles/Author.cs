namespace Analysis;

/// <summary>Somebody who wrote an article.</summary>
/// <param name="Name">The name, without blanks set between its characters.</param>
/// <param name="Source">Where the name stands in the source.</param>
public sealed record Author(string Name, TextSpan Source);
