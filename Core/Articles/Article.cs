using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// A text with a beginning and an end, and what is known of it. Title, bylines, headings, body and notes all stand in
/// <see cref="Text"/> as paragraphs in reading order; <see cref="Title"/> and its like repeat them. Immutable and
/// thread-safe; every offset maps back to the source by <see cref="Map"/>.
/// </summary>
public sealed class Article
{
    /// <summary>Creates an article from its parts.</summary>
    /// <param name="id">A name for the article, unique in a run.</param>
    /// <param name="text">The text that is analyzed.</param>
    /// <param name="paragraphs">Its paragraphs, in order and apart from one another.</param>
    /// <param name="source">The input that it was read from.</param>
    /// <param name="map">Where each character stands in that input.</param>
    /// <exception cref="ArgumentException">
    /// A paragraph reaches over the text or into its neighbour, or a segment of the map over the text or the source.
    /// </exception>
    public Article(
        string id, string text, ImmutableArray<Paragraph> paragraphs, SourceText source, SourceMap map)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(map);
        var end = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Span.Start < end || paragraph.Span.End > text.Length)
                throw new ArgumentException($"Paragraph {paragraph.Span} is out of place.", nameof(paragraphs));
            end = paragraph.Span.End;
        }

        foreach (var segment in map.Segments)
        {
            if (segment.Span.End > text.Length || segment.Source.End > source.Text.Length)
                throw new ArgumentException($"{segment} reaches over its text.", nameof(map));
        }

        Id = id;
        Text = text;
        Paragraphs = paragraphs;
        Source = source;
        Map = map;
        Metadata = source.Metadata;
    }

    /// <summary>The article's name, unique in a run: the input's name, <c>#</c> and its number on the page.</summary>
    public string Id { get; }

    /// <summary>The text that is analyzed; all spans of all layers point into it.</summary>
    public string Text { get; }

    /// <summary>The paragraphs, in order.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>The input that the article was read from.</summary>
    public SourceText Source { get; }

    /// <summary>Where each character of <see cref="Text"/> stands in <see cref="Source"/>.</summary>
    public SourceMap Map { get; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The subtitle, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The authors, in the order of their names on the page.</summary>
    public ImmutableArray<Author> Authors { get; init; } = [];

    /// <summary>Where the authors work, or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The label of the column that the article stands in, or null.</summary>
    public string? Column { get; init; }

    /// <summary>The note that says where the article was taken from, or null.</summary>
    public string? Credit { get; init; }

    /// <summary>The language's code, such as <c>zh</c>; <c>und</c> where it isn't known.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>What is known of the article (<c>date</c>, <c>outlet</c> …), by key in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; }

    /// <summary>
    /// Takes a text as it is: each line that holds more than white space is a paragraph of running text, nothing is
    /// repaired, and every offset of the article is one of <paramref name="text"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The article's name.</param>
    /// <param name="language">The language's code.</param>
    public static Article FromText(string text, string id = "text", string language = "zh")
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(text, id);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        for (var line = 1; line <= source.Lines.Count; line++)
        {
            var span = Whitespace.Trim(text, source.Lines[line]);
            if (!span.IsEmpty)
                paragraphs.Add(new(span, ParagraphRole.Body, 0, false, SentenceSplitter.Split(text, span)));
        }

        return new Article(id, text, paragraphs.DrainToImmutable(), source, SourceMap.Identity(text.Length))
        {
            Language = language,
        };
    }

    /// <summary>Where <paramref name="span"/> of the text stands in the source: see <see cref="SourceMap.ToSource"/>.</summary>
    public ImmutableArray<TextSpan> SourceOf(TextSpan span) => Map.ToSource(span);

    /// <summary>The paragraph that <paramref name="position"/> lies in, as its index, or -1 between paragraphs.</summary>
    public int ParagraphAt(int position)
    {
        int low = 0, high = Paragraphs.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var span = Paragraphs[middle].Span;
            if (span.Contains(position))
                return middle;
            if (span.Start <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    /// <summary>The id and the title.</summary>
    public override string ToString() => Title is null ? Id : $"{Id} {Title}";
}
