using System.Collections.Immutable;
using System.Xml;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Docx;

/// <summary>
/// The repaired articles as a Word document in which each finding is a comment on the very words it speaks of: what an
/// editor works in.
/// </summary>
internal sealed class DocxOutput : RunOutput
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private readonly OutputTarget target;
    private readonly FileStream body = Spool.Open();
    private readonly FileStream comments = Spool.Open();
    private readonly DocxComments writer;
    private bool isFinished;

    /// <summary>Begins a document in <paramref name="target"/>, which it takes over.</summary>
    public DocxOutput(OutputTarget target)
    {
        this.target = target;
        writer = new DocxComments(body, comments);
    }

    /// <inheritdoc/>
    /// <remarks>Comments are numbered through the whole document, so all the work is done when the turn comes.</remarks>
    public override object Render(DocumentResult document) => document;

    /// <inheritdoc/>
    public override void Write(object part) => target.Guarded(() => writer.Write((DocumentResult)part));

    /// <inheritdoc/>
    public override void Finish(ImmutableArray<Table>? tables)
    {
        target.Guarded(() =>
        {
            writer.Flush();
            using var package = new OfficePackage(target.Stream);
            WriteTo(package);
        });
        target.Finish();
        isFinished = true;
    }

    /// <inheritdoc/>
    public override void Commit() => target.Commit();

    /// <inheritdoc/>
    public override void Dispose()
    {
        try
        {
            writer.Dispose();
            body.Dispose();
            comments.Dispose();
        }
        catch (Exception exception) when (!isFinished && exception is IOException or InvalidOperationException or XmlException)
        {
            // A full disk is told of once, by the write that failed.
        }

        target.Dispose();
    }

    private void WriteTo(OfficePackage package)
    {
        package.Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}.document.main+xml\"/>"
            + $"<Override PartName=\"/word/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
            + $"<Override PartName=\"/word/comments.xml\" ContentType=\"{Types}.comments+xml\"/></Types>");
        package.Add("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"document\" Type=\"{Relationships}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        package.Add("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"styles\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/>"
            + $"<Relationship Id=\"comments\" Type=\"{Relationships}/comments\" Target=\"comments.xml\"/></Relationships>");
        package.Add("word/document.xml", $"<w:document xmlns:w=\"{DocxComments.Namespace}\"><w:body>", body, "<w:sectPr/></w:body></w:document>");
        package.Add("word/comments.xml", $"<w:comments xmlns:w=\"{DocxComments.Namespace}\">", comments, "</w:comments>");
        package.Add("word/styles.xml", $"<w:styles xmlns:w=\"{DocxComments.Namespace}\">"
            + Style("Normal", "Normal", "", "", isDefault: true)
            + Style("Title", "Title", "<w:spacing w:before=\"480\" w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"36\"/>")
            + Style("Subtitle", "Subtitle", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"28\"/>")
            + Style("Byline", "Byline", "<w:jc w:val=\"center\"/>", "<w:color w:val=\"595959\"/>")
            + Style("Note", "Note", "", "<w:i/>")
            + Style("Heading1", "heading 1", "<w:keepNext/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"28\"/>")
            + Style("Heading2", "heading 2", "<w:keepNext/><w:outlineLvl w:val=\"1\"/>", "<w:b/><w:sz w:val=\"24\"/>")
            + Style("Heading3", "heading 3", "<w:keepNext/><w:outlineLvl w:val=\"2\"/>", "<w:b/>")
            + "</w:styles>");
    }

    private static string Style(string id, string name, string paragraph, string run, bool isDefault = false) =>
        $"<w:style w:type=\"paragraph\"{(isDefault ? " w:default=\"1\"" : "")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>"
        + (paragraph.Length > 0 ? $"<w:pPr>{paragraph}</w:pPr>" : "") + (run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "") + "</w:style>";
}
