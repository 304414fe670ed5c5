namespace Analysis.Keywords.Words;

/// <summary>Where a term may go on from one word to the next.</summary>
internal static class Joints
{
    /// <summary>
    /// Sets <see cref="WordTraits.JoinsNext"/>. A symbol that joins names keeps <see cref="WordTraits.Joint"/> only
    /// where it stands between two words without a gap, a hyphen or slash only beside a Latin word or number.
    /// </summary>
    public static void Mark(string text, Span<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            ref var word = ref words[i];
            if (word.Has(WordTraits.Joint) && !IsWithinName(text, words, i))
                word = word with { Traits = word.Traits & ~(WordTraits.Joint | WordTraits.MayStandWithin) };
            if (i > 0)
                Mark(text, ref words[i - 1], word);
        }

        if (words.Length > 0 && words[^1].Has(WordTraits.JoinsNext))
            words[^1] = words[^1] with { Traits = words[^1].Traits & ~WordTraits.JoinsNext };
    }

    private static void Mark(string text, ref Word word, in Word next)
    {
        var joins = Joins(text, word, next);
        if (joins != word.Has(WordTraits.JoinsNext))
            word = word with { Traits = word.Traits ^ WordTraits.JoinsNext };
    }

    private static bool IsWithinName(string text, Span<Word> words, int i)
    {
        if (i == 0 || i + 1 == words.Length || words[i - 1].End != words[i].Start || words[i].End != words[i + 1].Start
            || words[i - 1].Has(WordTraits.Symbol) || words[i + 1].Has(WordTraits.Symbol))
            return false;
        const WordTraits Foreign = WordTraits.Latin | WordTraits.Number;
        return text[words[i].Start] is '·' or '•' or '‧' || words[i - 1].Has(Foreign) || words[i + 1].Has(Foreign);
    }

    private static bool Joins(string text, in Word word, in Word next)
    {
        if (IsBreak(word) || IsBreak(next))
            return false;
        return word.End == next.Start
            || (word.End + 1 == next.Start && text[word.End] == ' ' && word.Has(WordTraits.Latin) && next.Has(WordTraits.Latin));
    }

    private static bool IsBreak(in Word word) => (word.Traits & (WordTraits.Symbol | WordTraits.Joint)) == WordTraits.Symbol;
}
