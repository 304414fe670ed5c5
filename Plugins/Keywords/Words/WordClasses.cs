namespace Analysis.Keywords.Words;

/// <summary>What a word's part of speech adds to what its characters say.</summary>
internal static class WordClasses
{
    public static WordTraits Refine(WordTraits traits, Token token)
    {
        if ((traits & WordTraits.Symbol) != 0)
            return traits;
        if (token.IsGuessed || token.WordId == Token.NoWord)
            traits |= WordTraits.Unlisted;
        if (token.Class == WordClass.Numeral)
            traits |= WordTraits.Number;
        if ((traits & WordTraits.Stop) == 0 && IsContent(token.Class))
            traits |= WordTraits.Content;
        if (IsNominal(token.Class))
            traits |= WordTraits.Nominal;
        return traits;
    }

    /// <summary>Whether words of this class may stand at a term's edge.</summary>
    public static bool IsContent(WordClass wordClass) => wordClass is not (
        WordClass.Pronoun or WordClass.Preposition or WordClass.Conjunction or WordClass.Particle or WordClass.Adverb
        or WordClass.Classifier or WordClass.Interjection or WordClass.Punctuation);

    /// <summary>Whether words of this class name something.</summary>
    public static bool IsNominal(WordClass wordClass) => wordClass is
        WordClass.Noun or WordClass.PersonName or WordClass.PlaceName or WordClass.OrganizationName
        or WordClass.OtherName or WordClass.VerbalNoun or WordClass.Abbreviation or WordClass.Affix
        or WordClass.Latin or WordClass.Unknown or WordClass.Idiom;
}
