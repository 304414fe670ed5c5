using System.Collections.Immutable;

namespace Analysis.Host.Reading.Markdown;

/// <summary>Reads Markdown: the markup is left out, headings and notes are marked, front matter becomes metadata.</summary>
/// <param name="options">The encoding and the limit.</param>
internal sealed class MarkdownReader(ReadingOptions options) : DocumentReader
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions => [".md", ".markdown"];

    /// <inheritdoc/>
    public override IEnumerable<SourceText> Read(Stream content, string name, CancellationToken cancellationToken)
    {
        var bytes = InputBytes.ReadAll(content, options.MaxBytes, cancellationToken);
        var (text, encoding) = TextDecoder.DecodeUnsettled(bytes, options.Encoding);
        var extracted = new ExtractedText();
        var front = FrontMatter.Of(text);
        if (front is not null)
            front.AddTo(extracted);
        MarkdownText.Extract(text[(front?.End ?? 0)..], extracted, cancellationToken);
        return [extracted.Complete(name, encoding)];
    }
}
