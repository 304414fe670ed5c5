namespace Analysis.Segmentation;

/// <summary>Collects words as tokens of the shared layer.</summary>
internal readonly struct TokenSink(WordDictionary dictionary, int textLength) : IWordSink
{
    /// <summary>About as many tokens as a text of this length has: half as many as characters.</summary>
    public List<Annotation<Token>> Tokens { get; } = new(textLength / 2 + 4);

    public void Add(int start, int length, WordReference word) => Tokens.Add(new(
        new TextSpan(start, start + length),
        word.IsInDictionary
            ? new Token(word.Id, dictionary.ClassOf(word.Id), dictionary.LogFrequencyOf(word.Id))
            : new Token(Token.NoWord, ClassOf(word.Rule), double.NaN, isGuessed: true)));

    private static WordClass ClassOf(RuleWord rule) => rule switch
    {
        RuleWord.Number => WordClass.Numeral,
        RuleWord.Time => WordClass.Time,
        RuleWord.Latin => WordClass.Latin,
        RuleWord.Person => WordClass.PersonName,
        RuleWord.Place => WordClass.PlaceName,
        RuleWord.Punctuation => WordClass.Punctuation,
        _ => WordClass.Unknown,
    };
}
