namespace Analysis.Keywords.Words;

/// <summary>
/// What a word's part of speech adds to what its characters say, and what the options let stand in terms of several
/// words. Immutable and thread-safe.
/// </summary>
internal sealed class WordClasses
{
    private const WordTraits Edges = WordTraits.MayBegin | WordTraits.MayEnd | WordTraits.EndsNounPhrase;

    private readonly WordTraits[] traitsOf =
        [.. Enumerable.Range(0, (int)Enum.GetValues<WordClass>().Max() + 1).Select(wordClass => TraitsOf((WordClass)wordClass))];

    private readonly WordTraits notAtEdges;
    private readonly WordTraits nowhere;

    public WordClasses(KeywordOptions options)
    {
        nowhere = options.Latin ? WordTraits.None : WordTraits.Latin;
        notAtEdges = nowhere | (options.Numbers ? WordTraits.None : WordTraits.Number);
    }

    /// <summary>All traits of a token of which <paramref name="traits"/> are known by its characters.</summary>
    public WordTraits Refine(WordTraits traits, Token token, int length)
    {
        if ((traits & WordTraits.Symbol) != 0)
            return (traits & WordTraits.Joint) != 0 ? traits | WordTraits.MayStandWithin : traits;
        if (token.IsGuessed || token.WordId == Token.NoWord)
            traits |= WordTraits.Unlisted;
        return OfClass(traits, token.Class, length);
    }

    /// <summary>The traits with those that a word's part of speech adds.</summary>
    public WordTraits OfClass(WordTraits traits, WordClass wordClass, int length)
    {
        var added = (int)wordClass < traitsOf.Length ? traitsOf[(int)wordClass] : traitsOf[0];
        traits |= added & WordTraits.Number;
        if ((traits & WordTraits.Stop) != 0)
            added &= ~(WordTraits.Content | Edges | WordTraits.MayStandWithin);
        if ((traits & nowhere) != 0)
            added &= ~WordTraits.MayStandWithin;
        if ((traits & notAtEdges) != 0)
            added &= ~Edges;
        // One character, and a verb: rather the beginning of something.
        if (length == 1 && wordClass == WordClass.Verb)
            added &= ~WordTraits.EndsNounPhrase;
        return traits | added;
    }

    private static WordTraits TraitsOf(WordClass wordClass)
    {
        var traits = WordTraits.None;
        if (wordClass == WordClass.Numeral)
            traits |= WordTraits.Number;
        if (IsNominal(wordClass))
            traits |= WordTraits.Nominal;
        if (!IsContent(wordClass))
            return traits;
        traits |= WordTraits.Content | WordTraits.MayStandWithin;
        if (wordClass is not WordClass.Locative)
            traits |= WordTraits.MayBegin;
        if (wordClass is not (WordClass.Locative or WordClass.Time))
        {
            traits |= WordTraits.MayEnd;
            if (IsNominal(wordClass) || wordClass == WordClass.Verb)
                traits |= WordTraits.EndsNounPhrase;
        }

        return traits;
    }

    /// <summary>Whether words of this class may stand at a term's edge.</summary>
    private static bool IsContent(WordClass wordClass) => wordClass is not (
        WordClass.Pronoun or WordClass.Preposition or WordClass.Conjunction or WordClass.Particle or WordClass.Adverb
        or WordClass.Classifier or WordClass.Interjection or WordClass.Punctuation);

    /// <summary>Whether words of this class name something.</summary>
    private static bool IsNominal(WordClass wordClass) => wordClass is
        WordClass.Noun or WordClass.PersonName or WordClass.PlaceName or WordClass.OrganizationName
        or WordClass.OtherName or WordClass.VerbalNoun or WordClass.Abbreviation or WordClass.Affix
        or WordClass.Latin or WordClass.Unknown or WordClass.Idiom;
}
