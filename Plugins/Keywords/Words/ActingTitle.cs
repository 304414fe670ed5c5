namespace Analysis.Keywords.Words;

/// <summary>Finds the line that does a title's work where no paragraph is marked as one: see <see cref="Layout.Of"/>.</summary>
internal static class ActingTitle
{
    /// <summary>The longest line taken for a title, in UTF-16 code units.</summary>
    private const int LongestTitle = 60;

    /// <summary>Marks the words of the line in <paramref name="zones"/>, and the sentences next to it as opening and closing.</summary>
    public static void Mark(WordSequence words, ReadOnlySpan<int> sentences, Span<Zone> zones)
    {
        if (words.Count == 0)
            return;
        var (first, last) = (0, sentences[^1]);
        if (last == first)
            return;
        if (Takes(words, sentences, first))
            Fill(sentences, zones, first++, Zone.Title, forward: true);
        else if (Takes(words, sentences, last) && !SentenceNumbers.IsEnd(words, words.Count - 1))
            Fill(sentences, zones, last--, Zone.Title, forward: false);
        if (last <= first || words.Article.Paragraphs.Count(paragraph => paragraph.Role == ParagraphRole.Body) > 2)
            return;
        Fill(sentences, zones, first, Zone.Opening, forward: true);
        Fill(sentences, zones, last, Zone.Closing, forward: false);
    }

    /// <summary>Whether a sentence is short and has no end mark.</summary>
    private static bool Takes(WordSequence words, ReadOnlySpan<int> sentences, int sentence)
    {
        var start = sentences.BinarySearch(sentence);
        while (start > 0 && sentences[start - 1] == sentence)
            start--;
        var end = start;
        for (; end < words.Count && sentences[end] == sentence; end++)
        {
            if (words[end].End - words[start].Start > LongestTitle || SentenceNumbers.IsEnd(words, end))
                return false;
        }

        return true;
    }

    private static void Fill(ReadOnlySpan<int> sentences, Span<Zone> zones, int sentence, Zone zone, bool forward)
    {
        var i = forward ? 0 : sentences.Length - 1;
        while (i >= 0 && i < sentences.Length && (forward ? sentences[i] <= sentence : sentences[i] >= sentence))
        {
            if (sentences[i] == sentence)
                zones[i] = zone;
            i += forward ? 1 : -1;
        }
    }
}
