using System.Runtime.InteropServices;

namespace Analysis.Keywords.Words;

/// <summary>For each word of an article the zone and the sentence it stands in.</summary>
internal sealed class Layout
{
    private readonly Zone[] zones;
    private readonly int[] sentences;
    private readonly int count;

    private Layout(Zone[] zones, int[] sentences, int count)
    {
        this.zones = zones;
        this.sentences = sentences;
        this.count = count;
        Sentences = count == 0 ? 0 : sentences[count - 1] + 1;
    }

    /// <summary>The number of sentences.</summary>
    public int Sentences { get; }

    /// <summary>The runs of words that stand in one of two zones, as long as they can be.</summary>
    public IEnumerable<Range> PartsIn(Zone one, Zone other)
    {
        for (var at = 0; at < count;)
        {
            var start = at + Bytes(at).IndexOfAny((byte)one, (byte)other);
            if (start < at)
                yield break;
            var length = Bytes(start).IndexOfAnyExcept((byte)one, (byte)other);
            at = length < 0 ? count : start + length;
            yield return start..at;
        }
    }

    public Zone ZoneOf(int word) => zones[word];

    /// <summary>The number of the word's sentence, from 0.</summary>
    public int SentenceOf(int word) => sentences[word];

    /// <summary>Lays an article out.</summary>
    /// <remarks>
    /// An article whose paragraphs have no title may have a line that does a title's work: a short first paragraph, or
    /// a last line behind the running text, neither with a full stop. Titles of abstracts are often written so.
    /// </remarks>
    public static Layout Of(WordSequence words, CancellationToken cancellationToken)
    {
        var sentences = words.Scratch.Take<int>(words.Count);
        SentenceNumbers.Fill(words, sentences.AsSpan(0, words.Count), cancellationToken);
        var zones = words.Scratch.TakeCleared<Zone>(words.Count);
        var paragraphs = words.Article.Paragraphs;
        var (first, last) = BodyOf(paragraphs.AsSpan());
        var (word, hasTitle) = (0, false);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var paragraph = paragraphs[i];
            hasTitle |= paragraph.Role == ParagraphRole.Title;
            var zone = paragraph.Role switch
            {
                ParagraphRole.Title or ParagraphRole.Subtitle => Zone.Title,
                ParagraphRole.Heading => Zone.Heading,
                ParagraphRole.Byline or ParagraphRole.Note => Zone.Aside,
                _ when first < last && i == first => Zone.Opening,
                _ when first < last && i == last => Zone.Closing,
                _ => Zone.Body,
            };
            while (word < words.Count && words[word].Start < paragraph.Span.Start)
                word++;
            for (; word < words.Count && words[word].Start < paragraph.Span.End; word++)
                zones[word] = zone;
        }

        if (!hasTitle)
            ActingTitle.Mark(words, sentences.AsSpan(0, words.Count), zones.AsSpan(0, words.Count));
        return new Layout(zones, sentences, words.Count);
    }

    private ReadOnlySpan<byte> Bytes(int from) => MemoryMarshal.AsBytes(zones.AsSpan(from, count - from));

    /// <summary>The first and the last paragraph of running text, both -1 where there is none.</summary>
    private static (int First, int Last) BodyOf(ReadOnlySpan<Paragraph> paragraphs)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (paragraphs[i].Role == ParagraphRole.Body)
                (first, last) = (first < 0 ? i : first, i);
        }

        return (first, last);
    }
}
