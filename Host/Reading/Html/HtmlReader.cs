using System.Collections.Immutable;
using AngleSharp.Html.Parser;

namespace Analysis.Host.Reading.Html;

/// <summary>Reads pages of the web: the article on them, without what stands around it.</summary>
/// <param name="options">The encoding and the limit.</param>
internal sealed class HtmlReader(ReadingOptions options) : DocumentReader
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions => [".html", ".htm"];

    /// <inheritdoc/>
    public override IEnumerable<SourceText> Read(Stream content, string name, CancellationToken cancellationToken)
    {
        var bytes = InputBytes.ReadAll(content, options.MaxBytes, cancellationToken);
        var (html, encoding) = TextDecoder.DecodeUnsettled(bytes, HtmlCharset.Of(bytes, options.Encoding));
        HtmlNesting.Check(html);
        using var page = new HtmlParser().ParseDocument(html);
        cancellationToken.ThrowIfCancellationRequested();
        var text = new ExtractedText();
        HtmlMetadata.AddTo(text, page);
        if (page.Body is { } body)
        {
            HtmlFrame.Remove(body);
            new HtmlText(text, cancellationToken).Add(HtmlArticle.In(body));
        }

        return [text.Complete(name, encoding)];
    }
}
