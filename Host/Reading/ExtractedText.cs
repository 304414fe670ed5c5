using System.Collections.Immutable;
using System.Text;

namespace Analysis.Host.Reading;

/// <summary>
/// The text of a document that is more than text, while it is taken out: a line a paragraph, with what the document's
/// markup says of it. Source offsets of such a document point into this text.
/// </summary>
internal sealed class ExtractedText
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<ParagraphMark>.Builder marks = ImmutableArray.CreateBuilder<ParagraphMark>();

    /// <summary>How many characters there are so far.</summary>
    public int Length => text.Length;

    /// <summary>What is known of the document.</summary>
    public ImmutableSortedDictionary<string, string>.Builder Metadata { get; } =
        ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    /// <summary>Adds a paragraph; one of nothing but white space is left out.</summary>
    /// <param name="paragraph">Its text; line breaks stay in it.</param>
    /// <param name="role">What the markup says that it is, or null.</param>
    /// <param name="level">For a heading its depth, from 1.</param>
    public void Add(ReadOnlySpan<char> paragraph, ParagraphRole? role = null, int level = 0)
    {
        // Blanks before the first line are kept: they say how the paragraph is set.
        paragraph = paragraph.Trim("\r\n").TrimEnd();
        if (paragraph.IsWhiteSpace())
            return;
        var start = text.Length;
        text.Append(paragraph);
        if (role is { } marked)
            marks.Add(new ParagraphMark(new TextSpan(start, text.Length), marked, level));
        text.Append('\n');
    }

    /// <summary>Adds an empty line.</summary>
    public void AddGap()
    {
        if (text.Length > 0)
            text.Append('\n');
    }

    /// <summary>Adds something that is known of the document, unless it is nothing or was known before.</summary>
    public void Know(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            Metadata.TryAdd(key, value.Trim());
    }

    /// <summary>The text as a document.</summary>
    /// <param name="name">The document's name.</param>
    /// <param name="encoding">The name of the encoding that its bytes were in.</param>
    /// <exception cref="InputException">There is no text.</exception>
    public SourceText Complete(string name, string encoding)
    {
        if (text.Length == 0)
            throw new InputException(InputProblemKind.NoText);
        var settled = UndecodableBytes.Settle(text.ToString(), encoding);
        return new SourceText(settled.Text, name, encoding, Metadata.ToImmutable(), settled.Diagnostics) { Marks = marks.DrainToImmutable() };
    }
}
