using System.Text.Json;
using Analysis.Segmentation;
using Analysis.Testing;
using Glossary;
using LongSentences;
using Names;
using Readability;

namespace Analysis.Samples.Tests;

/// <summary>
/// The sample plugins, built as their authors would build them and loaded by the command: what each was written to show.
/// </summary>
public sealed class PluginSampleTests
{
    private static readonly string Ours = Path.Combine(Repository.OutputOf("Host"), "plugins");
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void The_samples_keep_the_contract()
    {
        AnalyzerContract.Check(new LongSentenceCheck());
        var readability = new ReadabilityAnalyzer();
        AnalyzerContract.Check(readability);
        AnalyzerContract.Check(new ReadabilityCheck(new ReadabilityOptions { LongestMean = 5, LongestSentence = 8 }), readability);
        AnalyzerContract.Check(new NameCollector(), new TokenAnalyzer(new Segmenter(WordDictionary.Load())));
        var context = new PluginContext(Sample("GlossaryPlugin"));
        AnalyzerContract.Check(new GlossaryCheck(new GlossaryFile(context, new GlossaryOptions()), new GlossaryOptions()));
    }

    [Test]
    public void Readability_is_a_layer_and_a_check()
    {
        var article = Run("路修通了。山里的路修了又修，总算修通了。", "--plugins", Sample("ReadabilityPlugin"),
            "--config", Config("ReadabilityPlugin", """{ "longestSentence": 12, "longestMean": 8 }""")).Article;
        Assert.That(Codes(article), Is.EqualTo(new[] { "RDB002 info 0", "RDB001 warning 5" }));
        var figures = article.GetProperty("layers").GetProperty("readability")[0];
        Assert.That((figures.GetProperty("sentences").GetInt32(), figures.GetProperty("meanSentence").GetDouble(), figures.GetProperty("meanClause").GetDouble()),
            Is.EqualTo((2, 10, 6.7)));
    }

    [Test]
    public void Names_are_collected_from_the_tokens_of_another_plugin_and_counted_over_all_articles()
    {
        string[] arguments = ["--corpus", "--plugins", Sample("NamesPlugin"), "--plugins", Ours];
        var run = Run("李桂兰从北京回来了。李桂兰说：“北京的路真宽。”", arguments);
        var names = run.Article.GetProperty("layers").GetProperty("name").EnumerateArray().Select(name =>
            $"{name.GetProperty("text")} {name.GetProperty("kind")} {name.GetProperty("places").GetArrayLength()}");
        Assert.That(names, Is.EqualTo(new[] { "李桂兰 personName 2", "北京 placeName 2" }));
        Assert.That(run.Json.GetProperty("corpus").GetProperty("name").GetProperty("rows").GetRawText(),
            Is.EqualTo("""[["北京","placeName",1,2],["李桂兰","personName",1,2]]"""));
    }

    [Test]
    public void A_glossary_lies_beside_the_plugin_also_where_the_path_has_blanks_and_Chinese_characters()
    {
        var plugin = folder.Copy(Sample("GlossaryPlugin"), "我的 插件/词表");
        var article = Run("帐目要公开，既使麻烦也要公开。", "--plugins", plugin).Article;
        Assert.That(Codes(article), Is.EqualTo(new[] { "GLO001 warning 0", "GLO001 warning 6" }));
    }

    [Test]
    public void Options_are_read_checked_and_described()
    {
        var article = Run("帐目要公开，既使麻烦也要公开。", "--plugins", Sample("GlossaryPlugin"),
            "--config", Config("GlossaryPlugin", """{ "severity": "error", "most": 1 }""")).Article;
        Assert.That(Codes(article), Is.EqualTo(new[] { "GLO001 error 0" }));

        var refused = Run("帐目", "--plugins", Sample("GlossaryPlugin"), "--config", Config("GlossaryPlugin", """{ "most": -1, "file": "" }"""));
        Assert.That(refused.Error, Does.StartWith("PLG010 ").And.Contain("file is empty; it names the glossary. most is -1; it is 0 or more."));
        Assert.That(refused.ExitCode, Is.EqualTo(2));

        var missing = Run("帐目", "--plugins", Sample("GlossaryPlugin"), "--config", Config("GlossaryPlugin", """{ "file": "other.txt" }"""));
        Assert.That(missing.Error, Does.StartWith("PLG010 ").And.Contain("There is no glossary").And.Contain("other.txt"));

        var list = HostProcess.Run("plugins", "list", "--verbose", "--plugins", Sample("GlossaryPlugin"));
        Assert.That(list.Output, Does.Contain(
            """
              option   severity = "warning"  (info|warning|error)
                         How much a word of the glossary matters.
              option   most = 0  (integer)
                         The most findings in one article; 0: all.
            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void They_appear_in_every_report_and_the_host_knows_nothing_of_them()
    {
        var page = folder.Write("page.txt", "李桂兰从北京回来了。既使麻烦，帐目也要公开，山里的路修了又修，总算修通了，大家都说好。");
        var run = HostProcess.Run("run", page, "--format", "sarif=" + folder["r.sarif"], "--format", "html=" + folder["r.html"], "--format", "csv=" + folder["tables"],
            "--config", Config("ReadabilityPlugin", """{ "longestSentence": 20 }"""), "--plugins", Ours,
            "--plugins", Sample("ReadabilityPlugin"), "--plugins", Sample("NamesPlugin"), "--plugins", Sample("GlossaryPlugin"));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));

        using var sarif = JsonDocument.Parse(File.ReadAllBytes(folder["r.sarif"]));
        Assert.That(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()),
            Does.Contain("RDB001").And.Contain("GLO001"));
        var html = File.ReadAllText(folder["r.html"]);
        Assert.That(html, Does.Contain("RDB001").And.Contain("GLO001").And.Contain("readability").And.Contain("personName"));
        Assert.That(File.ReadAllText(folder["tables/diagnostics.csv"]), Does.Contain("RDB001").And.Contain("GLO001"));
        Assert.That(File.ReadAllLines(folder["tables/readability.csv"])[0], Does.EndWith("sentences,meanSentence,meanClause,longest.start,longest.length"));
        Assert.That(File.ReadAllText(folder["tables/name.csv"]), Does.Contain("李桂兰,personName"));

        var host = Directory.EnumerateFiles(Path.Combine(Repository.Root, "Host"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
        Assert.That(host.Where(code => ((string[])["readability", "glossary", "NamesPlugin", "personName", "RDB0", "GLO0"]).Any(word => code.Contains(word, StringComparison.OrdinalIgnoreCase))), Is.Empty);
    }

    [Test]
    public void A_check_reads_another_plugins_layer_through_a_record_of_its_own()
    {
        const string Text = "老马说：“路要修。”他又说：“水要通。”村民李桂兰说：“灯要亮。”马德山说：“好。”马德山说：“行。”马德山说：“就这么办。”";
        var article = Run(Text, "--plugins", Sample("SpeakerCheckPlugin"), "--plugins", Ours).Article;
        var finding = article.GetProperty("diagnostics").EnumerateArray().Single(found => found.GetProperty("code").GetString() == "SPK001");
        Assert.That(finding.GetProperty("span")[0].GetInt32(), Is.EqualTo(Text.LastIndexOf("说", StringComparison.Ordinal)));

        var alone = Run(Text, "--plugins", Sample("SpeakerCheckPlugin"));
        Assert.That(alone.Error, Does.StartWith("PLG013 ").And.Contain("'quotation'"));
    }

    [Test]
    public void A_reader_reads_a_made_up_format_and_its_metadata_come_along()
    {
        var run = HostProcess.Run("run", "samples/CardReaderPlugin/two.cards", "--plugins", Sample("CardReaderPlugin"), "--format", "json");
        var documents = run.Json.GetProperty("documents");
        Assert.That(documents.EnumerateArray().Select(document => document.GetProperty("path").GetString()), Is.EqualTo(new[]
        {
            "samples/CardReaderPlugin/two.cards/1", "samples/CardReaderPlugin/two.cards/2",
        }));
        var second = documents[1].GetProperty("articles")[0];
        Assert.That(second.GetProperty("title").GetString(), Is.EqualTo("路修到了家门口"));
        Assert.That(second.GetProperty("metadata").GetProperty("outlet").GetString(), Is.EqualTo("云岭日报"));

        var bad = HostProcess.Run("run", folder.Write("bad.cards", "没有日期"), "--plugins", Sample("CardReaderPlugin"));
        Assert.That(bad.Error, Does.Contain("bad.cards").And.Contain("A card begins with a line '== date outlet'."));
        Assert.That(bad.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void A_command_stands_beside_the_hosts_own()
    {
        var page = folder.Write("page.txt", "路修通了。水来了。\n灯亮了。\n");
        var run = HostProcess.Run("count", page, "--unit", "sentence", "--plugins", Sample("CountCommandPlugin"));
        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((0, $"{page}#1\t3\n", "")));

        var wrong = HostProcess.Run("count", page, "--unit", "yard", "--plugins", Sample("CountCommandPlugin"));
        Assert.That((wrong.ExitCode, wrong.Output, wrong.Error), Is.EqualTo((2, "", $"There is no unit 'yard'.{Environment.NewLine}")));

        var help = HostProcess.Run("count", "--help", "--plugins", Sample("CountCommandPlugin"));
        Assert.That(help.Output, Does.Contain("--unit <character|sentence|paragraph>"));
    }

    [Test]
    public void A_table_over_all_articles_is_the_same_for_any_number_of_threads()
    {
        string[] arguments = ["run", "samples/CardReaderPlugin/two.cards", "samples/articles", "--corpus", "--format", "json",
            "--plugins", Sample("CardReaderPlugin"), "--plugins", Sample("SentenceTablePlugin")];
        var run = HostProcess.Run([.. arguments, "--jobs", "4"]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var table = run.Json.GetProperty("corpus").GetProperty("sentenceLength");
        Assert.That(table.GetProperty("columns").GetRawText(), Is.EqualTo("""["outlet","sentences","meanLength","longest"]"""));
        Assert.That(table.GetProperty("rows")[1].GetRawText(), Is.EqualTo("""["云岭日报",1,16,16]"""));
        Assert.That(table.GetProperty("rows").EnumerateArray().Select(row => row[0].GetString()), Is.EqualTo(new[] { "", "云岭日报", "田野周报" }));
        Assert.That(HostProcess.Run([.. arguments, "--jobs", "1"]).Output, Is.EqualTo(run.Output));

        var pretty = HostProcess.Run("run", "samples/CardReaderPlugin/two.cards", "--corpus",
            "--plugins", Sample("CardReaderPlugin"), "--plugins", Sample("SentenceTablePlugin"));
        Assert.That(pretty.Output, Does.Contain("sentenceLength").And.Contain("meanLength").And.Contain("measured: sentences"));
        var lines = HostProcess.Run("run", "samples/articles", "--corpus", "--format", "jsonl", "--plugins", Sample("SentenceTablePlugin"));
        Assert.That((lines.ExitCode, lines.Error), Is.EqualTo((2, $"--format jsonl has no place for the tables of --corpus; use json or csv.{Environment.NewLine}")));
    }

    [Test]
    public void What_a_plugins_container_made_is_disposed_at_the_end()
    {
        var journal = folder["journal.txt"];
        Run("路修通了。", "--plugins", Sample("JournalPlugin"), "--config",
            Config("JournalPlugin", JsonSerializer.Serialize(new Dictionary<string, string> { ["file"] = journal })));
        var lines = File.ReadAllLines(journal);
        Assert.That(lines[0], Does.EndWith("page.txt#1 5"));
        Assert.That(lines[^1], Is.EqualTo("1 articles"), "written when the journal was disposed");
    }

    private static string Sample(string name) => Repository.OutputOf($"samples/{name}");

    private static IEnumerable<string> Codes(JsonElement article) =>
        from finding in article.GetProperty("diagnostics").EnumerateArray()
        select $"{finding.GetProperty("code")} {finding.GetProperty("severity")} {finding.GetProperty("span")[0]}";

    private ProcessResult Run(string text, params string[] arguments) =>
        HostProcess.Run(["run", folder.Write("page.txt", text), "--format", "json", .. arguments]);

    private string Config(string plugin, string section) =>
        folder.Write("analysis.json", $$"""{ "plugins": { "{{plugin}}": {{section}} } }""");
}
