using Analysis.Keywords.Candidates;
using Analysis.Keywords.Words;

namespace Analysis.Keywords.Ranking;

/// <summary>Looks at what stands beside a term.</summary>
internal static class Neighbours
{
    public static Neighbour Left(WordSequence words, int first) =>
        first > 0 && words[first - 1].Has(WordTraits.JoinsNext) ? Of(words[first - 1]) : Neighbour.Mark;

    public static Neighbour Right(WordSequence words, int last) =>
        words[last].Has(WordTraits.JoinsNext) ? Of(words[last + 1]) : Neighbour.Mark;

    /// <summary>Whether 、 stands beside the term.</summary>
    public static bool IsListed(WordSequence words, WordRange place) =>
        (place.First > 0 && words.Text[words[place.First - 1].Start] == '、')
        || (place.Last + 1 < words.Count && words.Text[words[place.Last + 1].Start] == '、');

    private static Neighbour Of(in Word word) =>
        word.Has(WordTraits.General) ? Neighbour.General
        : !word.Has(WordTraits.Content) ? Neighbour.Stop
        : word.Class == WordClass.Verb ? Neighbour.Verb
        : Neighbour.Content;
}
