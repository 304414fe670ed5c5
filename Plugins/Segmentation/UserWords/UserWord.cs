namespace Analysis.Segmentation;

/// <summary>A word that a user adds to a dictionary.</summary>
/// <param name="Text">The word; no blanks, at most 64 UTF-16 code units.</param>
/// <param name="Frequency">
/// How often it is met in 60 million words; null: often enough to be preferred to any cut through it.
/// </param>
/// <param name="Tag">Its tag in jieba's set; null: that of the dictionary where it has the word, else <c>n</c>.</param>
public sealed record UserWord(string Text, long? Frequency = null, string? Tag = null);
