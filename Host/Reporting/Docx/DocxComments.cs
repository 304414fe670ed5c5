using System.Globalization;
using System.Text.Json;
using System.Xml;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Docx;

/// <summary>Writes articles into a Word document's body and their findings into its comments.</summary>
internal sealed class DocxComments(Stream body, Stream comments) : IDisposable
{
    /// <summary>The namespace of both parts.</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XmlWriterSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        Encoding = HostConsole.Utf8,
        NewLineHandling = NewLineHandling.None,
        OmitXmlDeclaration = true,
    };

    private readonly XmlWriter text = XmlWriter.Create(body, Settings);
    private readonly XmlWriter notes = XmlWriter.Create(comments, Settings);
    private int count;

    /// <summary>
    /// Writes a document's articles. What was noticed of the page is a comment on the first words of its place that an
    /// article has, or else a comment on the name of the document, which then stands first.
    /// </summary>
    public void Write(DocumentResult document)
    {
        var ofArticles = document.Articles.Select(article => article.Findings.ToList()).ToList();
        var ofPage = PagePlaces.Distribute(document, ofArticles);
        if (ofPage.Count > 0 || document.Error is not null)
            WriteName(document, ofPage);
        for (var i = 0; i < ofArticles.Count; i++)
            WriteArticle(document.Articles[i].Annotated.Article, ofArticles[i]);
    }

    /// <summary>Writes what waits in buffers.</summary>
    public void Flush()
    {
        text.Flush();
        notes.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        text.Dispose();
        notes.Dispose();
    }

    private void WriteName(DocumentResult document, List<Finding> findings)
    {
        Start(text, "p");
        foreach (var finding in findings)
            Mark("commentRangeStart", AddComment(finding));
        WriteRun(document.Error is null ? document.Path : $"{document.Path}: {document.Error}");
        for (var id = count - findings.Count; id < count; id++)
            EndComment(id);
        text.WriteEndElement();
    }

    private void WriteArticle(Article article, List<Finding> findings)
    {
        findings.Sort();
        var ends = new PriorityQueue<int, int>();
        var next = 0;
        for (var i = 0; i < article.Paragraphs.Length; i++)
        {
            var paragraph = article.Paragraphs[i];
            var isLast = i == article.Paragraphs.Length - 1;
            Start(text, "p");
            WriteStyle(paragraph);
            var at = paragraph.Span.Start;
            while (true)
            {
                var start = next < findings.Count && (isLast || findings[next].Span.Start < paragraph.Span.End) ? findings[next].Span.Start : int.MaxValue;
                var end = ends.TryPeek(out _, out var first) && (isLast || first <= paragraph.Span.End) ? first : int.MaxValue;
                var stop = Math.Min(start, end);
                if (stop == int.MaxValue)
                    break;
                WriteTo(Math.Min(stop, paragraph.Span.End));
                if (end <= start)
                {
                    EndComment(ends.Dequeue());
                }
                else
                {
                    var id = AddComment(findings[next]);
                    Mark("commentRangeStart", id);
                    ends.Enqueue(id, findings[next].Span.End);
                    next++;
                }
            }

            WriteTo(paragraph.Span.End);
            text.WriteEndElement();

            void WriteTo(int position)
            {
                if (position <= at)
                    return;
                WriteRun(article.Text.AsSpan(at, position - at));
                at = position;
            }
        }
    }

    private int AddComment(Finding finding)
    {
        var id = count++;
        Start(notes, "comment");
        notes.WriteAttributeString("w", "id", Namespace, id.ToString(CultureInfo.InvariantCulture));
        notes.WriteAttributeString("w", "author", Namespace, "analysis");
        notes.WriteAttributeString("w", "initials", Namespace, "A");
        Start(notes, "p");
        Start(notes, "r");
        Start(notes, "t");
        notes.WriteAttributeString("xml", "space", null, "preserve");
        var severity = JsonNamingPolicy.CamelCase.ConvertName(finding.Diagnostic.Severity.ToString());
        notes.WriteString(XmlText.Of($"{finding.Diagnostic.Code} ({severity}) {finding.Diagnostic.Message}"));
        for (var open = 0; open < 4; open++)
            notes.WriteEndElement();
        return id;
    }

    private void EndComment(int id)
    {
        Mark("commentRangeEnd", id);
        Start(text, "r");
        Mark("commentReference", id);
        text.WriteEndElement();
    }

    private void Mark(string element, int id)
    {
        Start(text, element);
        text.WriteAttributeString("w", "id", Namespace, id.ToString(CultureInfo.InvariantCulture));
        text.WriteEndElement();
    }

    private void WriteStyle(Paragraph paragraph)
    {
        var style = paragraph.Role switch
        {
            ParagraphRole.Title => "Title",
            ParagraphRole.Subtitle => "Subtitle",
            ParagraphRole.Byline => "Byline",
            ParagraphRole.Note => "Note",
            ParagraphRole.Heading => $"Heading{Math.Clamp(paragraph.Level, 1, 3)}",
            _ => null,
        };
        if (style is null)
            return;
        Start(text, "pPr");
        Start(text, "pStyle");
        text.WriteAttributeString("w", "val", Namespace, style);
        text.WriteEndElement();
        text.WriteEndElement();
    }

    private void WriteRun(ReadOnlySpan<char> words)
    {
        Start(text, "r");
        Start(text, "t");
        text.WriteAttributeString("xml", "space", null, "preserve");
        text.WriteString(XmlText.Of(words));
        text.WriteEndElement();
        text.WriteEndElement();
    }

    private static void Start(XmlWriter writer, string element) => writer.WriteStartElement("w", element, Namespace);
}
