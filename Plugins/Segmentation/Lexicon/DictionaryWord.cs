namespace Analysis.Segmentation;

/// <summary>A word on its way into a dictionary.</summary>
/// <param name="Text">The word; not empty, at most <see cref="MaxLength"/> code units.</param>
/// <param name="Cost">What choosing the word costs the path through a text, in thousandths of a nat.</param>
/// <param name="Rarity">The negated logarithm of the word's share of all words, in thousandths of a nat.</param>
/// <param name="Tag">Its part of speech as an index into the dictionary's tags.</param>
internal readonly record struct DictionaryWord(string Text, ushort Cost, ushort Rarity, byte Tag)
{
    /// <summary>Longer words would make the pass over a text slow and are no words.</summary>
    public const int MaxLength = 64;

    /// <summary>No word costs more. What a run of the longest length costs still fits into an integer.</summary>
    public const int MaxCost = 32_000;
}
