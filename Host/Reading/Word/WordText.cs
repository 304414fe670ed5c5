using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Analysis.Host.Reading.Word;

/// <summary>
/// Takes the text out of a document as it stands when all tracked changes are accepted: what was deleted is left out, what
/// was inserted is text. Footnotes and endnotes follow the text; headers, footers and comments are no part of it.
/// </summary>
/// <param name="text">Where the text goes.</param>
/// <param name="styles">What styles say of paragraphs.</param>
/// <param name="role">What all paragraphs are, or null.</param>
internal sealed class WordText(ExtractedText text, WordStyles styles, ParagraphRole? role)
{
    // A text box stands within a paragraph, a table within a cell, and each has paragraphs of its own.
    private readonly Stack<WordParagraph> open = new();
    private readonly Stack<WordRow> rows = new();

    /// <summary>A paragraph whose end was deleted, so that the next one goes on in it.</summary>
    private WordParagraph? joined;

    /// <summary>Adds the text of <paramref name="document"/> to <paramref name="text"/>.</summary>
    /// <exception cref="InputException">It has no main part, or is nested too deeply.</exception>
    public static void Extract(WordprocessingDocument document, ExtractedText text, CancellationToken cancellationToken)
    {
        var main = document.MainDocumentPart ?? throw new InputException(InputProblemKind.Malformed, "it has no text of a document in it");
        var styles = WordStyles.Of(main.StyleDefinitionsPart);
        new WordText(text, styles, null).Read(main, cancellationToken);
        if (main.FootnotesPart is { } footnotes)
            new WordText(text, styles, ParagraphRole.Note).Read(footnotes, cancellationToken);
        if (main.EndnotesPart is { } endnotes)
            new WordText(text, styles, ParagraphRole.Note).Read(endnotes, cancellationToken);
    }

    private void Read(OpenXmlPart part, CancellationToken cancellationToken)
    {
        using var reader = WordPart.Open(part);
        for (var more = reader.Read(); more;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsLeftOut(reader))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            Take(reader);
            more = WordPart.Read(reader);
        }

        if (joined is not null)
            Close(joined);
    }

    private void Take(OpenXmlReader reader)
    {
        var type = reader.ElementType;
        if (type == typeof(W.Paragraph))
            TakeParagraph(reader);
        else if (type == typeof(W.TableRow) && reader.IsStartElement)
            rows.Push(new WordRow());
        else if (type == typeof(W.TableRow) && rows.TryPop(out var row))
            row.AddTo(text, role);
        else if (type == typeof(W.TableCell) && reader.IsStartElement && rows.TryPeek(out var begun))
            begun.BeginCell();
        else if (reader.IsStartElement && open.TryPeek(out var paragraph))
            paragraph.Take(reader);
    }

    private void TakeParagraph(OpenXmlReader reader)
    {
        if (reader.IsStartElement)
        {
            open.Push(joined ?? new WordParagraph(styles));
            joined = null;
        }
        else if (open.TryPop(out var paragraph))
        {
            if (paragraph.TakeEndDeleted())
                joined = paragraph;
            else
                Close(paragraph);
        }
    }

    private void Close(WordParagraph paragraph)
    {
        if (rows.TryPeek(out var row))
            row.Add(paragraph);
        else
            paragraph.AddTo(text, role);
    }

    private static bool IsLeftOut(OpenXmlReader reader)
    {
        var type = reader.ElementType;
        return reader.IsStartElement
            && (type == typeof(W.DeletedRun) || type == typeof(W.MoveFromRun) || type == typeof(AlternateContentFallback) || type == typeof(W.RubyContent)
                || (type == typeof(W.Footnote) || type == typeof(W.Endnote)) && IsSeparator(reader));
    }

    /// <summary>Lines between text and notes are kept among the notes.</summary>
    private static bool IsSeparator(OpenXmlReader reader) =>
        reader.Attributes.Any(attribute => attribute.LocalName == "type" && attribute.Value != "normal");
}
