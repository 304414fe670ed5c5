namespace Analysis.Keywords.Words;

/// <summary>For each word of an article the zone and the sentence it stands in.</summary>
internal sealed class Layout
{
    private readonly Zone[] zones;
    private readonly int[] sentences;

    private Layout(Zone[] zones, int[] sentences)
    {
        this.zones = zones;
        this.sentences = sentences;
        Sentences = sentences.Length == 0 ? 0 : sentences[^1] + 1;
    }

    /// <summary>The number of sentences.</summary>
    public int Sentences { get; }

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
        var sentences = SentenceNumbers.Of(words, cancellationToken);
        var zones = new Zone[words.Count];
        var paragraphs = words.Article.Paragraphs;
        var body = paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body).ToArray();
        var word = 0;
        foreach (var paragraph in paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var zone = paragraph.Role switch
            {
                ParagraphRole.Title or ParagraphRole.Subtitle => Zone.Title,
                ParagraphRole.Heading => Zone.Heading,
                ParagraphRole.Byline or ParagraphRole.Note => Zone.Aside,
                _ when body.Length > 1 && paragraph == body[0] => Zone.Opening,
                _ when body.Length > 1 && paragraph == body[^1] => Zone.Closing,
                _ => Zone.Body,
            };
            while (word < words.Count && words[word].Start < paragraph.Span.Start)
                word++;
            for (; word < words.Count && words[word].Start < paragraph.Span.End; word++)
                zones[word] = zone;
        }

        if (!paragraphs.Any(paragraph => paragraph.Role == ParagraphRole.Title))
            ActingTitle.Mark(words, sentences, zones);
        return new Layout(zones, sentences);
    }
}
