using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using NJsonSchema;

namespace Analysis.Host.Tests;

internal sealed class TextFormatTests
{
    private const string Page =
        "一、种树\n张三说：“种树要做三件事。好好干。”\n一是挖坑，其一要深，其二要宽；二是种树；三是浇水，“浇水”不可少。\n二、浇水\n俗话说得好：“前人<栽树>，后人 & 乘凉。”好好。\n";

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    private static string[] Plugins => ["--plugins", Repository.TestPlugin("Good"), "--plugins", Repository.TestPlugin("Showcase")];

    [TestCase("sarif")]
    [TestCase("github")]
    [TestCase("txt")]
    [TestCase("tei")]
    public void The_report(string format) => Snapshot.Verify(format, RunPage(Page, format).Output);

    [TestCase("")]
    [TestCase("好好。好好。\u0001\uFFFF")]
    [TestCase(Page)]
    public async Task Sarif_keeps_its_schema(string text)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "tests", "Host.Tests", "Schemas", "sarif-2.1.0.json"));
        var result = RunPage(text, "sarif");
        Assert.That(schema.Validate(result.Output), Is.Empty);
        var run = result.Json.GetProperty("runs")[0];
        Assert.That(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean(), Is.EqualTo(text.Length > 0));
    }

    [Test]
    public void A_region_is_what_stands_there_and_like_findings_have_fingerprints_of_their_own()
    {
        var results = RunPage(Page + Page, "sarif").Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.That(results, Is.Not.Empty);
        foreach (var region in results.Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")))
        {
            var (start, length) = (region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
            Assert.That((Page + Page).Substring(start, length), Is.EqualTo(region.GetProperty("snippet").GetProperty("text").GetString()));
        }

        Assert.That(results.Select(FingerprintOf), Is.Unique);
    }

    [Test]
    public void A_fingerprint_stays_when_something_is_written_before_it()
    {
        var before = RunPage("天气很不错，今天大家都来种树浇水，好好。", "sarif").Json.GetProperty("runs")[0].GetProperty("results");
        var after = RunPage("先说一句。\n天气很不错，今天大家都来\n种树浇水，好好。", "sarif").Json.GetProperty("runs")[0].GetProperty("results");
        Assert.That(after.EnumerateArray().Select(FingerprintOf), Is.SupersetOf(before.EnumerateArray().Where(IsGood).Select(FingerprintOf)));
    }

    [Test]
    public void Plain_text_is_the_articles_text()
    {
        var articles = RunPage(Page, "json").Json.GetProperty("documents")[0].GetProperty("articles").EnumerateArray();
        Assert.That(RunPage(Page, "txt").Output, Is.EqualTo(string.Join("\n", articles.Select(article => article.GetProperty("text").GetString() + "\n"))));
    }

    [Test]
    public void Tei_is_well_formed_and_loses_no_character()
    {
        var root = XDocument.Parse(RunPage(Page, "tei").Output, LoadOptions.PreserveWhitespace).Root!;
        var written = string.Concat(root.Descendants(Tei + "body").Select(body => body.Value));
        var text = RunPage(Page, "txt").Output;
        Assert.That(written, Is.EqualTo(string.Concat(text.Where(c => c != '\n'))));
        Assert.That(root.Descendants(Tei + "quote").Select(quote => quote.Value), Does.Contain("种树要做三件事。好好干。"));
        Assert.That(root.Descendants(Tei + "seg").Where(seg => (string?)seg.Attribute("type") == "item").Select(seg => seg.Value), Does.Contain("其二要宽"));
    }

    [TestCase("“\u0001\uD800”\uFFFF好<&>\"'\r\n“好。")]
    [TestCase("标题\n\n\n—\n\t \u3000\n")]
    public void Tei_is_well_formed_whatever_the_text(string text) =>
        Assert.That(() => XDocument.Parse(RunPage(text, "tei").Output), Throws.Nothing);

    [Test]
    public void Conllu_has_ten_columns_and_its_words_make_the_sentence()
    {
        var result = HostProcess.RunWith(Encoding.UTF8.GetBytes("改革开放以来，GDP 增长了 10%。\n农民富了，农村变了。\n"), ["run", "-", "--format", "conllu"]);
        Assert.That(result.ExitCode, Is.Zero);
        foreach (var sentence in result.Output.TrimEnd('\n').Split("\n\n"))
        {
            var lines = sentence.Split('\n');
            Assert.That(lines.Where(line => line.StartsWith("# sent_id = ", StringComparison.Ordinal)).Count(), Is.EqualTo(1));
            var text = lines.Single(line => line.StartsWith("# text = ", StringComparison.Ordinal))["# text = ".Length..];
            var words = lines.Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();
            Assert.That(words, Has.All.Length.EqualTo(10));
            Assert.That(words.Select(word => word[0]), Is.EqualTo(Enumerable.Range(1, words.Count).Select(i => i.ToString())));
            Assert.That(string.Concat(words.Select(word => word[1] + (word[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " "))).TrimEnd(), Is.EqualTo(text));
            Assert.That(words.Select(word => word[3]), Has.None.EqualTo("_"));
        }
    }

    private static string FingerprintOf(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("analysis/v1").GetString()!;

    private static bool IsGood(JsonElement result) => result.GetProperty("ruleId").GetString() == "GOOD001";

    private static ProcessResult RunPage(string page, string format) =>
        HostProcess.RunWith(Encoding.UTF8.GetBytes(page), ["run", "-", "--format", format, .. Plugins]);
}
