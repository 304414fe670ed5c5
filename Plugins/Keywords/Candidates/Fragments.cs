using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// Phrases that are a part of a longer one and never anything else. Quoting makes a name of such a part all the same,
/// and what occurs once or twice says little of what belongs together.
/// </summary>
internal static class Fragments
{
    /// <summary>From this count on a phrase is dropped that has the form of a noun phrase.</summary>
    private const int NounPhraseCount = 4;

    /// <summary>From this count on any other is: 建设口袋, of 建设口袋公园.</summary>
    private const int OtherCount = 3;

    public static bool Includes(WordSequence words, Term term)
    {
        if (!term.Nesting.IsFragment || term.First.Count == 1 || (term.Origins & (Origins.Quoted | Origins.Word)) != 0)
            return false;
        var isNounPhrase = words[term.First.First].Class is not (WordClass.Verb or WordClass.Adverb)
            && words[term.First.Last].Has(WordTraits.Nominal);
        return term.Count >= (isNounPhrase ? NounPhraseCount : OtherCount);
    }
}
