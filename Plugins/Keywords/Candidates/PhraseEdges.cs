using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>What may stand at the edges of a term of several words, and in it.</summary>
internal static class PhraseEdges
{
    public static bool MayBegin(in Word word, KeywordOptions options) =>
        word.Has(WordTraits.Content)
        && (options.Numbers || !word.Has(WordTraits.Number))
        && (options.Latin || !word.Has(WordTraits.Latin))
        && word.Class is not WordClass.Locative;

    public static bool MayEnd(in Word word, KeywordOptions options) =>
        word.Has(WordTraits.Content)
        && (options.Numbers || !word.Has(WordTraits.Number))
        && (options.Latin || !word.Has(WordTraits.Latin))
        && word.Class is not (WordClass.Locative or WordClass.Time);

    /// <summary>Whether a word may stand within a term that occurs but once.</summary>
    public static bool MayStandWithin(in Word word, KeywordOptions options) =>
        word.Has(WordTraits.Joint) || (word.Has(WordTraits.Content) && (options.Latin || !word.Has(WordTraits.Latin)));
}
