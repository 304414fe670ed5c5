using System.Collections.Immutable;

namespace Analysis;

/// <summary>
/// One input as it was decoded: its name, its characters after the byte order mark and before any repair, and what is
/// known of it. All <c>source</c> offsets of a result point into <see cref="Text"/>. Immutable and thread-safe.
/// </summary>
public sealed class SourceText
{
    private readonly Lazy<LineMap> lines;

    /// <summary>Wraps a decoded text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="name">The path as the user gave it, or any name; articles are named after it.</param>
    /// <param name="encoding">The name of the encoding that the bytes were in.</param>
    /// <param name="metadata">What is known of the input (<c>date</c>, <c>outlet</c> …), carried into every article.</param>
    /// <param name="diagnostics">What was noticed while decoding.</param>
    public SourceText(
        string text,
        string name = "text",
        string encoding = "utf-16",
        ImmutableSortedDictionary<string, string>? metadata = null,
        ImmutableArray<Annotation<Diagnostic>> diagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(encoding);
        Text = text;
        Name = name;
        Encoding = encoding;
        Metadata = metadata ?? ImmutableSortedDictionary<string, string>.Empty;
        Diagnostics = diagnostics.IsDefault ? [] : diagnostics;
        lines = new Lazy<LineMap>(() => new LineMap(Text));
    }

    /// <summary>The decoded characters.</summary>
    public string Text { get; }

    /// <summary>The path or name of the input.</summary>
    public string Name { get; }

    /// <summary>The name of the encoding that the bytes were in.</summary>
    public string Encoding { get; }

    /// <summary>What is known of the input, by key in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; }

    /// <summary>What was noticed while decoding; spans point into <see cref="Text"/>.</summary>
    public ImmutableArray<Annotation<Diagnostic>> Diagnostics { get; }

    /// <summary>
    /// What the document's own markup says of its paragraphs, in the order of the text and apart from one another. A mark
    /// covers whole lines. Empty for plain text.
    /// </summary>
    public ImmutableArray<ParagraphMark> Marks { get; init; } = [];

    /// <summary>The lines of <see cref="Text"/>, found when first asked for.</summary>
    public LineMap Lines => lines.Value;
}
