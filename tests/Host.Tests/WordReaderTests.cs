using Analysis.Host.Reading;
using Analysis.Host.Reading.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Analysis.Host.Tests;

/// <summary>What is read of a document of Word.</summary>
internal sealed class WordReaderTests
{
    [TestCase("<w:p><w:r><w:t>井</w:t></w:r><w:del><w:r><w:t>删</w:t></w:r></w:del><w:ins><w:r><w:t>水</w:t></w:r></w:ins></w:p>", "井水\n")]
    [TestCase("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>井</w:t></w:r></w:p><w:p><w:r><w:t>水</w:t></w:r></w:p>", "井水\n")]
    [TestCase("<w:p><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:t>井</w:t></w:r></w:p>", "井\n")]
    [TestCase("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>井</w:t><w:tab/><w:t>水</w:t><w:br/><w:t>甜</w:t></w:r></w:p>", "井\t水\n甜\n")]
    [TestCase("<w:p><w:r><w:t>井</w:t><w:br w:type='page'/><w:t>水</w:t></w:r></w:p>", "井水\n")]
    [TestCase("<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict><w:t>井</w:t></w:r></w:p>", "框\n井\n")]
    [TestCase("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>桶</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>五</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "桶\t五\n")]
    [TestCase("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>", "甲\n乙\n")]
    [TestCase("<w:p><w:r><w:ruby><w:rt><w:r><w:t>jǐng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>井</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "井\n")]
    public void Its_text_is_what_a_reader_sees(string body, string text) => Assert.That(Read(body).Text, Is.EqualTo(text));

    [TestCase("<w:pStyle w:val='T'/>", ParagraphRole.Title, 0)]
    [TestCase("<w:pStyle w:val='H'/>", ParagraphRole.Heading, 2)]
    [TestCase("<w:pStyle w:val='Own'/>", ParagraphRole.Heading, 2)]
    [TestCase("<w:outlineLvl w:val='0'/>", ParagraphRole.Heading, 1)]
    public void Styles_and_the_outline_say_what_a_paragraph_is(string properties, ParagraphRole role, int level) => Assert.That(
        Read($"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>井</w:t></w:r></w:p>").Marks.Single(),
        Is.EqualTo(new ParagraphMark(new TextSpan(0, 1), role, level)));

    [Test]
    public void Running_text_is_not_marked() =>
        Assert.That(Read("<w:p><w:pPr><w:outlineLvl w:val='9'/></w:pPr><w:r><w:t>井</w:t></w:r></w:p>").Marks, Is.Empty);

    private static SourceText Read(string body)
    {
        var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Write(main, $"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{body}</w:body></w:document>");
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "Title" }) { StyleId = "T" },
                new Style(new StyleName { Val = "heading 2" }) { StyleId = "H" },
                new Style(new StyleName { Val = "我的标题" }, new BasedOn { Val = "H" }) { StyleId = "Own" });
        }

        file.Position = 0;
        return new WordReader(ReadingOptions.Default).Read(file, "a.docx", CancellationToken.None).Single();

        static void Write(OpenXmlPart part, string xml)
        {
            using var writer = new StreamWriter(part.GetStream(FileMode.Create));
            writer.Write(xml);
        }
    }
}
