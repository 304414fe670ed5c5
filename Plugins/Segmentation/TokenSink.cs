namespace Analysis.Segmentation;

/// <summary>Collects words as tokens of the shared layer.</summary>
internal readonly struct TokenSink(WordDictionary dictionary, int textLength) : IWordSink
{
    /// <summary>With room for about as many tokens as a text of this length has: half as many as characters.</summary>
    public List<Annotation<Token>> Tokens { get; } = new(textLength / 2 + 4);

    public void Add(int start, int length, WordReference word) => Tokens.Add(new(
        new TextSpan(start, start + length),
        new Token(
            word.Id,
            dictionary.ClassOf(word),
            word.IsInDictionary ? dictionary.LogFrequencyOf(word.Id) : double.NaN,
            isGuessed: !word.IsInDictionary)));
}
