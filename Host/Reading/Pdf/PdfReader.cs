using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Filters;

namespace Analysis.Host.Reading.Pdf;

/// <summary>
/// Reads PDF: the lines of its pages in reading order, column by column, indented and parted as they are printed. What
/// breaks lines at a column's width is left to the page's repair. A page of a picture alone has no text.
/// </summary>
/// <param name="options">The limit.</param>
internal sealed class PdfReader(ReadingOptions options) : DocumentReader
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Extensions => [".pdf"];

    /// <inheritdoc/>
    public override IEnumerable<SourceText> Read(Stream content, string name, CancellationToken cancellationToken)
    {
        var bytes = InputBytes.ReadAll(content, options.MaxBytes, cancellationToken);
        var text = new ExtractedText();
        try
        {
            using var document = PdfDocument.Open(bytes.AsMemory(), new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                FilterProvider = new CappedFilters(DefaultFilterProvider.Instance),
            });
            var pages = new List<List<PdfFragment>>();
            foreach (var page in document.GetPages())
            {
                cancellationToken.ThrowIfCancellationRequested();
                pages.Add(PdfFragments.Of(page.Letters));
            }

            var writer = new PdfPageText(text, new PdfTypeSizes(pages));
            foreach (var page in pages)
                writer.Add(page);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new InputException(InputProblemKind.Encrypted, null, exception);
        }
        catch (Exception exception) when (exception is not (InputException or OperationCanceledException))
        {
            // A damaged file brings a parser to throw whatever it meets first.
            throw new InputException(InputProblemKind.Malformed, exception.Message, exception);
        }

        return [text.Complete(name, "utf-16")];
    }
}
