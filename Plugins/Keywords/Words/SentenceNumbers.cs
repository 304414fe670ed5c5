namespace Analysis.Keywords.Words;

/// <summary>
/// Numbers the sentences of an article word by word. Unlike the article's own sentences these also end at a Western full
/// stop behind a Chinese character, as scientific abstracts have them.
/// </summary>
internal static class SentenceNumbers
{
    /// <summary>Fills <paramref name="numbers"/>, one for each word, counted from 0.</summary>
    public static void Fill(WordSequence words, Span<int> numbers, CancellationToken cancellationToken)
    {
        var (number, ended, previousEnd) = (0, false, 0);
        for (var i = 0; i < numbers.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly var word = ref words[i];
            ended |= i > 0 && word.Start > previousEnd && HasLineBreak(words.Text, previousEnd, word.Start);
            var ends = word.Has(WordTraits.Symbol) && IsEnd(words, i);
            if (ended && !ends && !word.Has(WordTraits.Symbol))
            {
                number++;
                ended = false;
            }

            ended |= ends;
            previousEnd = word.End;
            numbers[i] = number;
        }
    }

    /// <summary>Whether the word is a mark that ends a sentence.</summary>
    public static bool IsEnd(WordSequence words, int index)
    {
        ref readonly var word = ref words[index];
        if (!word.Has(WordTraits.Symbol))
            return false;
        return words.Text[word.Start] switch
        {
            '。' or '！' or '？' or '!' or '?' or '…' or '．' => true,
            '.' => word.Start > 0 && words.Text[word.Start - 1] > '\u2E80',
            _ => false,
        };
    }

    private static bool HasLineBreak(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAny('\n', '\r') >= 0;
}
