using System.Runtime.InteropServices;
using Analysis.Keywords.Candidates;

namespace Analysis.Keywords.Words;

/// <summary>
/// Cuts an article anew so that new words are whole wherever they stand, also where the segmenter drew part of one to
/// the word behind it: 化危|为|机要 becomes 化危为机|要.
/// </summary>
internal static class NewWordCutter
{
    /// <summary>The words with the pieces of new words put together.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="terms">The table of the words' texts; new ones are added.</param>
    /// <param name="newWords">Where each new word first stands.</param>
    /// <param name="lexicon">What is known of words.</param>
    /// <param name="cancellationToken">Looked at every few thousand words.</param>
    public static List<Word> Cut(
        string text, ReadOnlySpan<Word> words, TermTable terms, List<TextSpan> newWords, WordLexicon lexicon,
        CancellationToken cancellationToken)
    {
        var byFirst = new Dictionary<char, List<TextSpan>>();
        foreach (var span in newWords)
            (CollectionsMarshal.GetValueRefOrAddDefault(byFirst, text[span.Start], out _) ??= []).Add(span);
        foreach (var spans in byFirst.Values)
            spans.Sort((a, b) => b.Length.CompareTo(a.Length));

        var cut = new List<Word>(words.Length);
        for (var i = 0; i < words.Length;)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var end = Match(text, words, i, byFirst);
            if (end < 0)
            {
                cut.Add(words[i++]);
                continue;
            }

            cut.Add(Whole(terms, words[i], end));
            while (i < words.Length && words[i].End <= end)
                i++;
            if (i < words.Length && words[i].Start < end)
                cut.Add(Rest(text, terms, words[i++], end, lexicon));
        }

        return cut;
    }

    /// <summary>The end of the longest new word that stands at a word, or -1.</summary>
    private static int Match(string text, ReadOnlySpan<Word> words, int at, Dictionary<char, List<TextSpan>> byFirst)
    {
        var start = words[at].Start;
        if (!byFirst.TryGetValue(text[start], out var spans))
            return -1;
        foreach (var span in spans)
        {
            if (words[at].Length < span.Length && text.AsSpan(start).StartsWith(span.Of(text.AsSpan()), StringComparison.Ordinal))
                return start + span.Length;
        }

        return -1;
    }

    private static Word Whole(TermTable terms, in Word first, int end) =>
        new(first.Start, end, terms.Add(first.Start, end), WordSequence.UnknownLogFrequency, WordClass.Noun,
            WordTraits.Content | WordTraits.Nominal | WordTraits.NewWord);

    private static Word Rest(string text, TermTable terms, in Word word, int start, WordLexicon lexicon) =>
        new(start, word.End, terms.Add(start, word.End), word.LogFrequency, WordClass.Unknown,
            lexicon.TraitsOf(text.AsSpan(start, word.End - start)) | WordTraits.Unlisted);
}
