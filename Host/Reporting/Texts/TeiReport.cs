using System.Collections.Immutable;
using System.Xml;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Texts;

/// <summary>
/// The repaired articles as one TEI P5 corpus, a <c>TEI</c> an article: headings as <c>head</c> of nested <c>div</c>s,
/// paragraphs as <c>p</c> with their sentences, quotations and enumerations marked where they nest (see
/// <see cref="TeiMarks"/>).
/// </summary>
internal sealed class TeiReport : Report
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Opening { get; } = HostConsole.Utf8.GetBytes(
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <teiCorpus xmlns="{Namespace}">
        <teiHeader><fileDesc><titleStmt><title>Articles</title></titleStmt><publicationStmt><p>Made by analysis {HostVersion.Text}.</p></publicationStmt><sourceDesc><p>See each text.</p></sourceDesc></fileDesc></teiHeader>

        """.ReplaceLineEndings("\n"));

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Close(ImmutableArray<Table>? tables) => "</teiCorpus>\n"u8.ToArray();

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        using var bytes = new MemoryStream();
        foreach (var result in document.Articles)
        {
            using (var writer = XmlWriter.Create(bytes, Settings))
                new TeiArticle(writer, result.Annotated).Write();
            bytes.WriteByte((byte)'\n');
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static XmlWriterSettings Settings => new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        Encoding = HostConsole.Utf8,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        OmitXmlDeclaration = true,
    };
}
