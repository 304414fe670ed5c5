namespace Analysis.Keywords.Words;

/// <summary>
/// Numbers the sentences of an article word by word. Unlike the article's own sentences these also end at a Western full
/// stop behind a Chinese character, as scientific abstracts have them.
/// </summary>
internal static class SentenceNumbers
{
    public static int[] Of(WordSequence words, CancellationToken cancellationToken)
    {
        var numbers = new int[words.Count];
        var (number, ended) = (0, false);
        for (var i = 0; i < numbers.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var ends = IsEnd(words, i);
            if (ended && !ends && !words[i].Has(WordTraits.Symbol))
            {
                number++;
                ended = false;
            }

            ended |= ends || (i + 1 < numbers.Length && HasLineBreak(words.Text, words[i].End, words[i + 1].Start));
            numbers[i] = number;
        }

        return numbers;
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
