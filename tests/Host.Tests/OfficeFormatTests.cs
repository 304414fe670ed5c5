using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Comment = DocumentFormat.OpenXml.Wordprocessing.Comment;

namespace Analysis.Host.Tests;

internal sealed class OfficeFormatTests
{
    private const string Page =
        "一、种树\n张三说：“种树要做三件事。好好干。”\n一是挖坑，其一要深，其二要宽；二是种树；三是浇水，“=浇水”不可少，_x0041_也好好。\n二、浇水\n俗话说得好：“前人<栽树>，后人 & 乘凉。”好好好。\n";

    private static string[] Plugins => ["--plugins", Repository.TestPlugin("Good"), "--plugins", Repository.TestPlugin("Showcase")];

    [TestCase(Page)]
    [TestCase("好好\u0001\uFFFF“\r\n")]
    public void A_workbook_is_valid_and_holds_the_tables(string page)
    {
        using var folder = new TemporaryFolder();
        Run(page, "xlsx=" + folder["a.xlsx"], "csv=" + folder["t"]);
        using var book = SpreadsheetDocument.Open(folder["a.xlsx"], false);
        Assert.That(new OpenXmlValidator().Validate(book).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
        var sheets = book.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        Assert.That(sheets.Select(sheet => sheet.Name!.Value), Is.EquivalentTo(Directory.GetFiles(folder["t"]).Select(Path.GetFileNameWithoutExtension)));
        foreach (var sheet in sheets)
        {
            var rows = ((WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>().ToList();
            var heading = File.ReadLines(Path.Combine(folder["t"], sheet.Name!.Value + ".csv")).First();
            Assert.That(string.Join(',', rows[0].Elements<Cell>().Select(cell => cell.InnerText)), Is.EqualTo(heading));
            Assert.That(rows.Select(row => row.Elements<Cell>().Count()).Distinct().Count(), Is.EqualTo(1));
        }
    }

    [TestCase(Page)]
    [TestCase("好好\u0001\uFFFF“\r\n")]
    [TestCase("好。\n\n本文是一个很长的段落，说的是种树的事情，大家都要记住。\n好好")]
    public void A_document_is_valid_and_each_comment_stands_at_its_words(string page)
    {
        using var folder = new TemporaryFolder();
        Run(page, "docx=" + folder["a.docx"]);
        using var document = WordprocessingDocument.Open(folder["a.docx"], false);
        Assert.That(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
        var body = document.MainDocumentPart!.Document!.Body!;
        var comments = document.MainDocumentPart.WordprocessingCommentsPart!.Comments!.Elements<Comment>().ToList();
        var findings = HostProcess.RunWith(Encoding.UTF8.GetBytes(page), ["run", "-", "--format", "json", .. Plugins])
            .Json.GetProperty("documents")[0].GetProperty("articles").EnumerateArray()
            .SelectMany(article => article.GetProperty("diagnostics").EnumerateArray(), (article, finding) =>
            {
                var span = finding.GetProperty("span");
                var (start, end) = (span[0].GetInt32(), span[1].GetInt32());
                return (Message: finding.GetProperty("message").GetString()!, Words: article.GetProperty("text").GetString()![start..end].Replace("\n", ""));
            }).ToList();
        Assert.That(findings, Is.Not.Empty);
        var anchored = comments.Select(comment => (Message: comment.InnerText, Words: WordsOf(body, comment.Id!.Value!))).ToList();
        foreach (var finding in findings)
            Assert.That(anchored, Has.Some.Matches<(string Message, string Words)>(comment => comment.Message.EndsWith(finding.Message, StringComparison.Ordinal) && comment.Words == finding.Words));
    }

    [Test]
    public void The_bytes_are_the_same_twice()
    {
        using var folder = new TemporaryFolder();
        Run(Page, "docx=" + folder["a.docx"], "xlsx=" + folder["a.xlsx"]);
        Run(Page, "docx=" + folder["b.docx"], "xlsx=" + folder["b.xlsx"]);
        Assert.That(File.ReadAllBytes(folder["b.docx"]), Is.EqualTo(File.ReadAllBytes(folder["a.docx"])));
        Assert.That(File.ReadAllBytes(folder["b.xlsx"]), Is.EqualTo(File.ReadAllBytes(folder["a.xlsx"])));
    }

    [Test]
    public void Html_is_one_file_in_which_nothing_of_the_text_is_markup()
    {
        var page = HostProcess.RunWith(Encoding.UTF8.GetBytes("<script>alert(1)</script>好好“x\" onclick='y'”&amp;\n" + Page), ["run", "-", "--format", "html", .. Plugins]).Output;
        Assert.That(page, Does.StartWith("<!DOCTYPE html>").And.EndWith("</html>\n"));
        Assert.That(page, Does.Not.Contain("<script>alert").And.Not.Contain("https://").And.Not.Contain(" onclick='"));
        Assert.That(page, Does.Contain("&lt;script&gt;").And.Contain("&amp;amp;"));
        Assert.That(page, Does.Contain("\"name\":\"good\"").And.Contain("\"good\":[{\"span\""), "A layer that the host has never seen is in it too.");
    }

    [Test]
    public void Html_as_it_was_verified()
    {
        var page = HostProcess.RunWith(Encoding.UTF8.GetBytes(Page), ["run", "-", "--format", "html", .. Plugins]).Output;
        Snapshot.Verify("html", page[page.IndexOf("<section", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)]);
    }

    private static string WordsOf(Body body, string id)
    {
        var words = new StringBuilder();
        var isWithin = false;
        foreach (var element in body.Descendants())
        {
            if (element is CommentRangeStart start && start.Id == id)
                isWithin = true;
            else if (element is CommentRangeEnd end && end.Id == id)
                return words.ToString();
            else if (isWithin && element is DocumentFormat.OpenXml.Wordprocessing.Text text)
                words.Append(text.Text);
        }

        throw new InvalidOperationException($"Comment {id} has no end.");
    }

    private static void Run(string page, params string[] formats)
    {
        var result = HostProcess.RunWith(Encoding.UTF8.GetBytes(page), ["run", "-", .. formats.SelectMany(format => (string[])["--format", format]), .. Plugins]);
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
    }
}
