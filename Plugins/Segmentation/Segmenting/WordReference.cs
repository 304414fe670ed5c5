namespace Analysis.Segmentation;

/// <summary>What a word is: an entry of the dictionary, or what made it.</summary>
public readonly record struct WordReference
{
    private readonly int value;

    internal WordReference(int value) => this.value = value;

    /// <summary>Whether the word is in the dictionary.</summary>
    public bool IsInDictionary => value >= 0;

    /// <summary>The word's number in the dictionary, or <see cref="Token.NoWord"/>.</summary>
    public int Id => Math.Max(value, Token.NoWord);

    /// <summary>What made a word that is not in the dictionary.</summary>
    /// <exception cref="InvalidOperationException">The word is in the dictionary.</exception>
    public RuleWord Rule => value < 0
        ? (RuleWord)~value
        : throw new InvalidOperationException("A word of the dictionary was made by no rule.");

    internal static int ValueOf(RuleWord rule) => ~(int)rule;
}
