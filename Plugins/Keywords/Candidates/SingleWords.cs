using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>Each word of a part of speech that the options name, stop words apart.</summary>
internal sealed class SingleWords(KeywordOptions options, WordLexicon lexicon) : CandidateSource
{
    private readonly ulong classes = options.PartsOfSpeech.Aggregate(0UL, (set, wordClass) => set | (1UL << (int)wordClass));

    public override void Propose(CandidateSet candidates, CancellationToken cancellationToken)
    {
        var words = candidates.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly var word = ref words[i];
            if (word.Has(WordTraits.Symbol | WordTraits.Stop) || (word.Class == WordClass.PersonName && IsNoName(words, i)))
                continue;
            if (word.Has(WordTraits.Number) ? options.Numbers
                : word.Has(WordTraits.Latin) ? options.Latin
                : (classes >> (int)word.Class & 1) != 0)
                candidates.Propose(word.Term, IsNew(word) ? Origins.Word | Origins.New : Origins.Word);
        }
    }

    /// <summary>
    /// Whether a name stands behind a verb and begins with a stop word: 于 is a surname, but behind a verb it is rather
    /// the preposition. A name that stands elsewhere too is proposed there, and then all its places count.
    /// </summary>
    private bool IsNoName(WordSequence words, int index)
    {
        ref readonly var name = ref words[index];
        return index > 0 && words[index - 1] is { Class: WordClass.Verb } verb
            && verb.Has(WordTraits.JoinsNext)
            && (lexicon.TraitsOf(words.Text.AsSpan(name.Start, 1)) & WordTraits.Stop) != 0;
    }

    private static bool IsNew(in Word word) =>
        word.Has(WordTraits.NewWord)
        || (word.Has(WordTraits.Unlisted) && word.Length > 1 && !word.Has(WordTraits.Number | WordTraits.Latin));
}
