using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// Phrases with an edge that runs through a word, and phrases that always stand in a longer one. Quoting makes a name of
/// such a part all the same, and what occurs once or twice says little of what belongs together.
/// </summary>
internal static class Fragments
{
    /// <summary>From this count on a phrase is dropped that has the form of a noun phrase.</summary>
    private const int NounPhraseCount = 4;

    /// <summary>From this count on any other is: 建设口袋, of 建设口袋公园.</summary>
    private const int OtherCount = 3;

    /// <summary>The least share of its places at which a phrase is overlapped by another term.</summary>
    private const double LeastOverlap = 0.75;

    /// <summary>Whether <paramref name="term"/> is one, by where else it and its neighbours stand.</summary>
    public static bool Includes(CandidateSet candidates, Occurrences occurrences, Term term)
    {
        if (term.First.Count == 1 || (term.Origins & (Origins.Quoted | Origins.Word)) != 0)
            return false;
        var words = candidates.Words;
        var places = occurrences.Of(term.Id);
        if (IsTorn(words, places) || IsOverlapped(candidates, occurrences, places) || ((term.Origins & Origins.Title) == 0 && IsCutShort(words, places)))
            return true;
        if (!term.Nesting.IsFragment)
            return false;
        var isNounPhrase = words[term.First.First].Class is not (WordClass.Verb or WordClass.Adverb)
            && words[term.First.Last].Has(WordTraits.Nominal);
        return term.Count >= (isNounPhrase ? NounPhraseCount : OtherCount);
    }

    /// <summary>
    /// Whether a single character stands at an edge that is everywhere joined to something outside with which it rather
    /// belongs: another single character, as in 失|德违法者, or on the left a numeral or a noun, on the right anything but
    /// a word that serves others. Single characters are seldom words of their own, so the edge runs through a word.
    /// </summary>
    private static bool IsTorn(WordSequence words, ReadOnlySpan<WordRange> places)
    {
        var (left, right) = (words[places[0].First].Length == 1, words[places[0].Last].Length == 1);
        foreach (var place in places)
        {
            left = left && place.First > 0 && words[place.First - 1].Has(WordTraits.JoinsNext) && PullsLeft(words[place.First - 1]);
            right = right && words[place.Last].Has(WordTraits.JoinsNext) && PullsRight(words[place.Last + 1]);
            if (!left && !right)
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether the edge on the right runs through another term: 完善法学|教育, where 法学教育 stands elsewhere too, and
    /// more often than the phrase. Where it does not, a word is joined to it all the same that names a thing.
    /// </summary>
    private static bool IsOverlapped(CandidateSet candidates, Occurrences occurrences, ReadOnlySpan<WordRange> places)
    {
        var words = candidates.Words;
        var overlapped = 0;
        foreach (var place in places)
        {
            ref readonly var last = ref words[place.Last];
            if (!last.Has(WordTraits.JoinsNext))
                return false;
            ref readonly var next = ref words[place.Last + 1];
            if (CountOf(candidates, occurrences, last, next) > places.Length)
                overlapped++;
            else if (!IsHead(next))
                return false;
        }

        return overlapped >= LeastOverlap * places.Length;
    }

    /// <summary>How often two neighbours stand together, if they are a candidate.</summary>
    private static int CountOf(CandidateSet candidates, Occurrences occurrences, in Word first, in Word second)
    {
        var terms = candidates.Terms;
        var hash = PieceHash.Append(terms.HashOf(first.Term), candidates.Words.Text.AsSpan(second.Start, second.Length));
        var pair = terms.Find(first.Start, second.End, hash);
        return pair < 0 || candidates.OriginsOf(pair) == Origins.None ? 0 : occurrences.CountOf(pair);
    }

    /// <summary>
    /// Whether a phrase begins with a verb and its object is everywhere cut short: the next word is joined to it and
    /// names a thing, as in 提升乡村|治理. The object's head is what a Chinese noun phrase ends in.
    /// </summary>
    private static bool IsCutShort(WordSequence words, ReadOnlySpan<WordRange> places)
    {
        if (words[places[0].First].Class is not (WordClass.Verb or WordClass.Adverb))
            return false;
        foreach (var place in places)
        {
            if (!words[place.Last].Has(WordTraits.JoinsNext) || !IsHead(words[place.Last + 1]))
                return false;
        }

        return true;
    }

    private static bool IsHead(in Word word) =>
        word.Has(WordTraits.Content) && word.Has(WordTraits.Nominal) && !word.Has(WordTraits.Symbol | WordTraits.Number);

    private static bool PullsLeft(in Word word) =>
        IsPiece(word) || word.Has(WordTraits.Number)
        || (word.Class is WordClass.Noun or WordClass.Idiom or WordClass.PlaceName && !word.Has(WordTraits.Stop | WordTraits.General))
        || (word.Class is WordClass.Verb or WordClass.Adverb && word.Has(WordTraits.Stop));

    private static bool PullsRight(in Word word) =>
        IsPiece(word) || word.Has(WordTraits.Number);

    private static bool IsPiece(in Word word) =>
        word.Length == 1 && !word.Has(WordTraits.Stop | WordTraits.Symbol | WordTraits.General);
}
