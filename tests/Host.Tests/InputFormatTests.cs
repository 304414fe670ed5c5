using System.Text.Json;

namespace Analysis.Host.Tests;

/// <summary>
/// One page, written by other programs in every format and encoding (Data/inputs/make.sh), reads the same everywhere.
/// </summary>
internal sealed class InputFormatTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Host.Tests", "Data", "inputs");

    /// <summary>One run over all of them, named by a pattern.</summary>
    private static readonly Lazy<ProcessResult> All = new(() =>
        HostProcess.Run("run", Path.Combine(Folder, "page.*"), Path.Combine(Folder, "columns.pdf"), "--format", "json", "--plugins", Repository.TestPlugin("Good")));

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Folder, "page.*").Append("columns.pdf").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void It_has_the_same_articles(string file)
    {
        var articles = ArticlesOf(file);
        var written = ArticlesOf(file is "page.big5.txt" or "page.hant.txt" ? "page.hant.txt" : "page.txt");
        Assert.That(articles.Select(TextOf), Is.EqualTo(written.Select(TextOf)));
        Assert.That(articles.Select(article => article.GetProperty("title").GetString()), Is.EqualTo(written.Select(article => article.GetProperty("title").GetString())));
        Assert.That(articles.Select(AuthorOf), Is.EqualTo(written.Select(AuthorOf)));
        Assert.That(articles.SelectMany(RolesOf), Is.EqualTo(written.SelectMany(RolesOf)));
    }

    [Test]
    public void None_of_them_is_an_error_and_the_page_is_two_articles()
    {
        Assert.That((All.Value.ExitCode, All.Value.Error), Is.EqualTo((0, "")));
        Assert.That(Files().Count(), Is.GreaterThan(20));
        Assert.That(ArticlesOf("page.txt").Select(AuthorOf), Is.EqualTo((string[])["顾南舟", "林小溪"]));
        Assert.That(RolesOf(ArticlesOf("page.txt")[0]), Is.EqualTo((string[])["title", "byline", "body", "heading", "body", "body", "heading", "body"]));
    }

    [TestCase("page.gbk.txt", "gb18030")]
    [TestCase("page.gb2312.html", "gb18030")]
    [TestCase("page.gb18030.csv", "gb18030")]
    [TestCase("page.big5.txt", "big5")]
    [TestCase("page.utf-16be.txt", "utf-16BE")]
    [TestCase("page.utf-32le-bom.txt", "utf-32")]
    public void Its_encoding_is_told(string file, string encoding) =>
        Assert.That(DocumentsOf(file)[0].GetProperty("encoding").GetString(), Is.EqualTo(encoding));

    [TestCase("page.md")]
    [TestCase("page.csv")]
    [TestCase("page.tsv")]
    [TestCase("page.json")]
    [TestCase("page.jsonl")]
    public void What_it_says_of_its_texts_is_metadata(string file)
    {
        var metadata = ArticlesOf(file)[0].GetProperty("metadata");
        Assert.That((metadata.GetProperty("date").GetString(), metadata.GetProperty("outlet").GetString()), Is.EqualTo(("2024-03-05", "河湾日报")));
    }

    [TestCase("notes.md")]
    [TestCase("notes.docx")]
    [TestCase("notes.html")]
    public void Notes_follow_the_text_and_what_was_deleted_is_left_out(string file)
    {
        var result = HostProcess.Run("extract", Path.Combine(Folder, file));
        var text = result.Output;
        Assert.That(text, Does.Contain("全部家当。师傅姓秦，话不多，针脚密得很。\n").And.Contain("换掌\t五元\n").And.Contain("“鞋合不合脚，走两步就知道。”\n"));
        Assert.That(text, Does.EndWith("\n手摇机是他父亲留下的。\n据他本人口述。\n"));
        Assert.That(result.ExitCode, Is.Zero);
    }

    [TestCase("page.txt")]
    [TestCase("page.utf-8-bom.txt")]
    [TestCase("page.md")]
    [TestCase("page.html")]
    [TestCase("page.docx")]
    [TestCase("columns.pdf")]
    public void Source_offsets_are_those_of_the_text_that_extract_writes(string file)
    {
        var text = HostProcess.Run("extract", Path.Combine(Folder, file)).Output;
        foreach (var article in ArticlesOf(file))
        {
            foreach (var paragraph in article.GetProperty("paragraphs").EnumerateArray())
            {
                var span = paragraph.GetProperty("span");
                var pieces = paragraph.GetProperty("source").EnumerateArray().Select(piece => text[piece[0].GetInt32()..piece[1].GetInt32()]);
                Assert.That(string.Concat(pieces), Is.EqualTo(TextOf(article)[span[0].GetInt32()..span[1].GetInt32()]));
            }
        }
    }

    [Test]
    public void Documents_of_one_file_are_written_with_a_form_feed_between_them_and_an_error_is_said()
    {
        var result = HostProcess.Run("extract", Path.Combine(Folder, "page.csv"), Path.Combine(Folder, "encrypted.pdf"));
        Assert.That(result.Output.Split("\f\n").Select(text => text.Split('\n')[0]), Is.EqualTo((string[])["山桥镇的老邮差", "一条巷子的新水井"]));
        Assert.That(result.Error, Does.StartWith($"{Path.Combine(Folder, "encrypted.pdf")}: INPUT015 "));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    private static List<JsonElement> DocumentsOf(string file) =>
        [.. All.Value.Json.GetProperty("documents").EnumerateArray().Where(document => IsOf(document.GetProperty("path").GetString()!, file))];

    /// <summary>A document of a file that holds many is named by the file, a slash and its own name.</summary>
    private static bool IsOf(string path, string file) => path.EndsWith("/" + file, StringComparison.Ordinal) || path.Contains($"/{file}/");

    private static List<JsonElement> ArticlesOf(string file) =>
        [.. DocumentsOf(file).SelectMany(document => document.GetProperty("articles").EnumerateArray())];

    private static string TextOf(JsonElement article) => article.GetProperty("text").GetString()!;

    private static string AuthorOf(JsonElement article) =>
        string.Join(' ', article.GetProperty("authors").EnumerateArray().Select(author => author.GetProperty("name").GetString()));

    private static IEnumerable<string> RolesOf(JsonElement article) =>
        article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("role").GetString()!);
}
