using System.Xml;

namespace Analysis.Host.Reporting.Texts;

/// <summary>Writes one article as a <c>TEI</c> element.</summary>
internal sealed class TeiArticle(XmlWriter writer, AnnotatedArticle annotated)
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";
    private readonly Article article = annotated.Article;
    private readonly TeiMarks marks = new(annotated);
    private readonly Stack<int> levels = new();

    /// <summary>Whether nothing but headings and bylines was written of the innermost division.</summary>
    private bool isAtTop = true;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        Start("TEI");
        WriteHeader();
        Start("text");
        if (article.Language != "und")
            writer.WriteAttributeString("xml", "lang", null, XmlText.Of(article.Language));
        Start("body");
        Start("div");
        writer.WriteAttributeString("type", "article");
        foreach (var paragraph in article.Paragraphs)
            Write(paragraph);
        // The divisions that are open, then div, body, text, TEI.
        for (var open = levels.Count + 4; open > 0; open--)
            writer.WriteEndElement();
    }

    private void WriteHeader()
    {
        Start("teiHeader");
        Start("fileDesc");
        Start("titleStmt");
        WriteText("title", article.Title ?? article.Id);
        foreach (var author in article.Authors)
            WriteText("author", author.Name);
        writer.WriteEndElement();
        Start("publicationStmt");
        WriteText("p", $"Made by analysis {HostVersion.Text}.");
        writer.WriteEndElement();
        Start("sourceDesc");
        Start("bibl");
        writer.WriteAttributeString("n", XmlText.Of(article.Id));
        WriteText("title", article.Title ?? article.Id);
        if (article.Metadata.GetValueOrDefault("outlet") is { } outlet)
            WriteText("publisher", outlet);
        if (article.Metadata.GetValueOrDefault("date") is { } date)
            WriteText("date", date);
        if (article.Credit is { } credit)
            WriteText("note", credit);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void Write(Paragraph paragraph)
    {
        switch (paragraph.Role)
        {
            case ParagraphRole.Heading:
                OpenDivision(paragraph.Level);
                WriteSpan("head", paragraph.Span, null);
                break;
            case ParagraphRole.Title when isAtTop:
                WriteSpan("head", paragraph.Span, "title");
                break;
            case ParagraphRole.Subtitle when isAtTop:
                WriteSpan("head", paragraph.Span, "sub");
                break;
            case ParagraphRole.Byline when isAtTop:
                WriteSpan("byline", paragraph.Span, null);
                break;
            case ParagraphRole.Note:
                WriteSpan("note", paragraph.Span, null);
                break;
            default:
                Start("p");
                if (paragraph.Role != ParagraphRole.Body)
                    writer.WriteAttributeString("rend", paragraph.Role.ToString().ToLowerInvariant());
                marks.Write(writer, paragraph);
                writer.WriteEndElement();
                isAtTop = false;
                break;
        }
    }

    private void OpenDivision(int level)
    {
        while (levels.TryPeek(out var open) && open >= level)
        {
            levels.Pop();
            writer.WriteEndElement();
        }

        levels.Push(level);
        Start("div");
        writer.WriteAttributeString("type", "section");
        isAtTop = true;
    }

    private void WriteSpan(string element, TextSpan span, string? type)
    {
        Start(element);
        if (type is not null)
            writer.WriteAttributeString("type", type);
        writer.WriteString(XmlText.Of(article.Text.AsSpan(span.Start, span.Length)));
        writer.WriteEndElement();
    }

    private void WriteText(string element, string text)
    {
        Start(element);
        writer.WriteString(XmlText.Of(text));
        writer.WriteEndElement();
    }

    private void Start(string element) => writer.WriteStartElement(element, Namespace);
}
