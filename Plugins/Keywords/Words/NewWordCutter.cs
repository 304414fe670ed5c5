using System.Runtime.InteropServices;

namespace Analysis.Keywords.Words;

/// <summary>
/// Cuts an article anew so that new words are whole wherever they stand, also where the segmenter drew part of one to
/// the word behind it: 化危|为|机要 becomes 化危为机|要.
/// </summary>
internal sealed class NewWordCutter
{
    private readonly WordSequence words;
    private readonly string text;
    private readonly WordLexicon lexicon;
    private readonly WordClasses classes;
    private readonly Dictionary<char, List<TextSpan>> byFirst = [];

    // The last six bits of the characters that new words begin with: most words are told from them by that alone.
    private readonly ulong openings;

    /// <summary>Prepares for an article.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="newWords">Where each new word first stands.</param>
    /// <param name="lexicon">What is known of words by their characters.</param>
    /// <param name="classes">What parts of speech add to that.</param>
    public NewWordCutter(WordSequence words, List<TextSpan> newWords, WordLexicon lexicon, WordClasses classes)
    {
        (this.words, this.lexicon, this.classes, text) = (words, lexicon, classes, words.Text);
        foreach (var span in newWords)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(byFirst, text[span.Start], out _) ??= []).Add(span);
            openings |= 1UL << (text[span.Start] & 63);
        }

        foreach (var spans in byFirst.Values)
            spans.Sort((a, b) => b.Length.CompareTo(a.Length));
    }

    /// <summary>The words with the pieces of new ones put together, in the same room: there are never more of them.</summary>
    public WordSequence Cut(CancellationToken cancellationToken)
    {
        var cut = words.Edit();
        var count = 0;
        for (var i = 0; i < cut.Length;)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var end = Match(cut[i]);
            if (end < 0)
            {
                cut[count++] = cut[i++];
                continue;
            }

            // The new word reaches over the end of the one that it begins with, so what is left of the last one at the
            // most stands where another was.
            var whole = Whole(cut[i], end);
            while (i < cut.Length && cut[i].End <= end)
                i++;
            cut[count++] = whole;
            if (i < cut.Length && cut[i].Start < end)
                cut[count++] = Rest(cut[i++], end);
        }

        return words.Shortened(count);
    }

    /// <summary>The end of the longest new word that stands at a word, or -1.</summary>
    private int Match(in Word word)
    {
        var first = text[word.Start];
        if ((openings >> (first & 63) & 1) == 0 || !byFirst.TryGetValue(first, out var spans))
            return -1;
        foreach (var span in spans)
        {
            if (word.Length < span.Length && text.AsSpan(word.Start).StartsWith(span.Of(text.AsSpan()), StringComparison.Ordinal))
                return word.Start + span.Length;
        }

        return -1;
    }

    private Word Whole(in Word first, int end) =>
        new(first.Start, end, words.Terms.Add(first.Start, end), WordSequence.UnknownLogFrequency, WordClass.Noun,
            classes.OfClass(WordTraits.NewWord, WordClass.Noun, end - first.Start));

    private Word Rest(in Word word, int start) =>
        new(start, word.End, words.Terms.Add(start, word.End), word.LogFrequency, WordClass.Unknown,
            lexicon.TraitsOf(text.AsSpan(start, word.End - start)) | WordTraits.Unlisted);
}
