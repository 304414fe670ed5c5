using Analysis.Keywords.Words;

namespace Analysis.Keywords.Candidates;

/// <summary>
/// What stands between quotation marks or title marks, where it is a name and not a sentence: one to six words without
/// a mark among them. Quoting a name is what the press does with new ones.
/// </summary>
internal sealed class QuotedNames(KeywordOptions options) : CandidateSource
{
    private const int LongestName = 12;

    public override void Propose(CandidateSet candidates, CancellationToken cancellationToken)
    {
        var words = candidates.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly var mark = ref words[i];
            if (!mark.Has(WordTraits.Symbol) || Closing(words.Text[mark.End - 1]) is not { } closing)
                continue;
            var last = i + 1;
            while (last < words.Count && last - i <= LongestPhrase && words[last].Has(WordTraits.JoinsNext))
                last++;
            if (last - i > LongestPhrase || last + 1 >= words.Count || words[last].Has(WordTraits.Symbol)
                || words.Text[words[last + 1].Start] != closing
                || words[last].End - words[i + 1].Start > LongestName)
                continue;
            if (last == i + 1 ? IsName(words[last]) : MayEnclose(words[i + 1], words[last]))
                candidates.Propose(i + 1, last, Origins.Quoted);
        }
    }

    private bool IsName(in Word word) =>
        !word.Has(WordTraits.Stop)
        && (options.Numbers || !word.Has(WordTraits.Number))
        && (options.Latin || !word.Has(WordTraits.Latin));

    private bool MayEnclose(in Word first, in Word last) =>
        options.Latin || !(first.Has(WordTraits.Latin) || last.Has(WordTraits.Latin));

    private static char? Closing(char opening) => opening switch
    {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '《' => '》',
        '〈' => '〉',
        '"' => '"',
        _ => null,
    };
}
