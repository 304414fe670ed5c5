using System.Text.Json;
using Analysis.Host.Configuration;
using NJsonSchema;

namespace Analysis.Host.Tests;

internal sealed class ConfigurationTests
{
    private static string[] Plugins => ["--plugins", Repository.TestPlugin("Good")];

    [Test]
    public void The_file_is_found_upwards_and_the_command_line_goes_before_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("analysis.json", "{ // a comment\n \"failOn\": \"warning\", }");
        folder.Write("a/b/c.txt", "好好");
        Assert.That(HostProcess.RunIn(folder["a/b"], ["run", "c.txt", .. Plugins]).ExitCode, Is.EqualTo(1));
        Assert.That(HostProcess.RunIn(folder["a/b"], ["run", "c.txt", "--fail-on", "none", .. Plugins]).ExitCode, Is.Zero);
        Assert.That(HostProcess.RunIn(folder["a/b"], "config", "print").Output, Does.Contain("failOn = warning  (").And.Contain("encoding  (default)"));
    }

    [TestCase("{\"failon\": \"error\"}", "there is no key 'failon'. Did you mean 'failOn'?")]
    [TestCase("{\"plugins\": {\"Analysis.Keyword\": {}}}", "there is no plugin 'Analysis.Keyword'. Did you mean 'Analysis.Keywords'?")]
    [TestCase("{\"plugins\": {\"God\": {}}}", "there is no plugin 'God'. Did you mean 'Good'?")]
    [TestCase("{\"severity\": {\"PAGE01\": \"off\"}}", "there is no code 'PAGE01'. Did you mean 'PAGE001'?")]
    [TestCase("{\"include\": \"*.text\", \"namePattern\": \"x\"}", "--name-pattern is names in braces")]
    [TestCase("{\"severity\": {\"GOOD001\": \"of\"}}", "the severity of GOOD001 is one of off, info, warning, error, not 'of'")]
    [TestCase("{\"overrides\": [{\"file\": [\"a\"]}]}", "\"overrides\" is an object with \"files\"")]
    [TestCase("{\"jobs\": 0}", "--jobs is a number from 1 to 1024, not '0'")]
    [TestCase("{\"layers\": [1]}", "\"layers\" cannot be 1")]
    [TestCase("[]", "the configuration is a JSON object")]
    [TestCase("{", "not JSON")]
    public void What_is_wrong_in_a_file_is_said(string json, string words)
    {
        using var folder = new TemporaryFolder();
        var result = HostProcess.Run(["run", folder.Write("a.txt", "好"), "--config", folder.Write("c.json", json), .. Plugins]);
        Assert.That(result.Error, Does.Contain(words));
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, "")));
    }

    [Test]
    public void Sections_and_codes_of_plugins_that_are_not_loaded_may_stand_there()
    {
        using var folder = new TemporaryFolder();
        var config = folder.Write("c.json", """{"plugins": {"Analysis.Keywords": {"maximumTerms": 3}}, "severity": {"ENU001": "off", "GOOD001": "off"}}""");
        var result = HostProcess.Run(["run", folder.Write("a.txt", "好好"), "--config", config, "--fail-on", "info", .. Plugins]);
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        var ours = HostProcess.Run("run", folder.Write("a.txt", "好好"), "--config", folder.Write("d.json", """{"severity": {"ENO001": "off"}}"""));
        Assert.That(ours.Error, Does.Contain("there is no code 'ENO001'. Did you mean 'ENU001'?"));
    }

    [Test]
    public void How_inputs_are_read_may_be_configured()
    {
        using var folder = new TemporaryFolder();
        folder.Write("analysis.json", """{"include": ["*.{text,records.csv}"], "exclude": ["old", "b*"], "textField": "words", "namePattern": "{outlet}-{date}"}""");
        folder.Write("in/晨报-2020.text", "好");
        folder.Write("in/b.text", "好");
        folder.Write("in/old/c.text", "好");
        folder.Write("in/晚报-2021.records.csv", "words,text\n好,不好\n");
        var documents = HostProcess.RunIn(folder.Path, ["run", "in", "--format", "json", .. Plugins]).Json.GetProperty("documents").EnumerateArray().ToList();
        Assert.That(documents.Select(document => document.GetProperty("articles")[0].GetProperty("text").GetString()), Is.EqualTo((string[])["好", "好"]));
        Assert.That(documents[0].GetProperty("articles")[0].GetProperty("metadata").GetProperty("outlet").GetString(), Is.EqualTo("晚报"));
        Assert.That(HostProcess.RunIn(folder.Path, "config", "print").Output, Does.Contain("exclude = old, b*  ("));
        Assert.That(HostProcess.RunIn(folder.Path, "extract", "in").Output, Is.EqualTo("好\n\f\n好"));
    }

    [Test]
    public void A_code_has_the_severity_that_is_set_for_its_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "好好");
        folder.Write("drafts/x/b.txt", "好好");
        folder.Write("analysis.json", """{"severity": {"GOOD001": "error"}, "overrides": [{"files": ["drafts/**"], "severity": {"GOOD001": "off"}}]}""");
        var results = HostProcess.RunIn(folder.Path, ["run", ".", "--format", "github", "--fail-on", "error", .. Plugins]);
        Assert.That(results.Output.Split('\n').Where(line => line.Contains("GOOD001", StringComparison.Ordinal)), Has.Exactly(1).StartsWith("::error file=./a.txt,"));
        Assert.That(results.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void A_baseline_silences_what_is_known_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "今天的天气很不错，大家都来到山上种树，好好。");
        Assert.That(HostProcess.RunIn(folder.Path, ["run", "a.txt", "--write-baseline", "known.json", .. Plugins]).ExitCode, Is.Zero);
        folder.Write("analysis.json", "{\"baseline\": \"known.json\"}");
        Assert.That(HostProcess.RunIn(folder.Path, ["run", "a.txt", "--fail-on", "warning", .. Plugins]).ExitCode, Is.Zero);
        folder.Write("a.txt", "新的一段话。\n今天的天气很不错，大家都来到山上种树，好好。\n后来又说了一句话，好好。");
        var result = HostProcess.RunIn(folder.Path, ["run", "a.txt", "--format", "github", "--fail-on", "warning", .. Plugins]);
        Assert.That(result.Output.Split('\n').Where(line => line.Contains("GOOD001", StringComparison.Ordinal)), Has.Exactly(1).Contains(",line=3,"));
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(HostProcess.RunIn(folder.Path, ["run", "a.txt", "--baseline", "a.txt", .. Plugins]).Error, Does.Contain("a.txt: not a baseline"));
    }

    [Test]
    public async Task Init_writes_a_file_that_keeps_the_schema_and_never_over_another()
    {
        using var folder = new TemporaryFolder();
        Assert.That(HostProcess.RunIn(folder.Path, "init").ExitCode, Is.Zero);
        Assert.That(HostProcess.RunIn(folder.Path, "init").ExitCode, Is.EqualTo(2));
        Assert.That(ConfigurationFile.Read(folder["analysis.json"]).Options["failOn"], Is.EqualTo("error"));
        using var json = JsonDocument.Parse(File.ReadAllText(folder["analysis.json"]), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Path.GetDirectoryName(HostProcess.Assembly)!, "analysis.schema.json"));
        Assert.That(schema.Validate(JsonSerializer.Serialize(json.RootElement)), Is.Empty);
        Assert.That(schema.Validate("{\"failon\": \"error\"}"), Is.Not.Empty);
    }

    [Test]
    public async Task The_schema_has_the_keys_that_the_command_knows_and_the_command_has_their_options()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "Host", "analysis.schema.json"));
        Assert.That(schema.Properties.Keys, Is.EquivalentTo(ConfigurationKey.All.Select(key => key.Name).Concat(["$schema", "overrides", "plugins", "severity"])));
        var help = HostProcess.Run("run", "--help").Output;
        foreach (var key in ConfigurationKey.All)
            Assert.That(help, Does.Contain(key.Option + " "));
    }

    [TestCase("zh", "zh_CN.UTF-8", null, null)]
    [TestCase("en", null, null, "en_US.UTF-8")]
    [TestCase("en", "", "en", "zh_CN")]
    [TestCase("zh", null, "zh-Hans", "en_US")]
    [TestCase(null, "C.UTF-8", null, "en_US")]
    [TestCase(null, null, null, "fr_FR@euro")]
    [TestCase(null, null, null, null)]
    public void The_locale_says_the_language(string? language, string? all, string? messages, string? lang) =>
        Assert.That(Locale.Language(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null }), Is.EqualTo(language));

    [Test]
    [Platform(Exclude = "Win", Reason = "env")]
    public void Messages_are_in_the_language_of_the_locale_unless_another_is_named()
    {
        Assert.That(Explained("LC_ALL=en_US.UTF-8"), Does.Contain("A number of the series is missing"));
        Assert.That(Explained("LC_ALL=zh_CN.UTF-8"), Does.Not.Contain("A number of the series is missing"));
        Assert.That(Explained("LC_ALL=en_US.UTF-8", "--language", "zh"), Does.Not.Contain("A number of the series is missing"));

        static string Explained(string locale, params string[] arguments) =>
            ProcessResult.Of(ProcessResult.Start("env", [locale, "dotnet", "exec", HostProcess.Assembly, "explain", "ENU001", .. arguments])).Output;
    }

    [Test]
    public void Explain_says_what_every_code_means()
    {
        var result = HostProcess.Run("explain", "ENU001", "PAGE003", "PLG016", "--language", "en");
        Assert.That(result.Output, Does.Contain("ENU001 (error) A number of the series is missing\n  ").And.Contain("PAGE003 (warning)").And.Contain("PLG016"));
        Assert.That(result.ExitCode, Is.Zero);
        var unknown = HostProcess.Run("explain", "ENU01");
        Assert.That((unknown.ExitCode, unknown.Output), Is.EqualTo((2, "")));
        Assert.That(unknown.Error, Does.Contain("There is no code 'ENU01'. Did you mean 'ENU001'?"));
    }

    [TestCase("*.txt", "a.txt", true)]
    [TestCase("*.txt", "x/a.txt", true)]
    [TestCase("*.txt", "a.txt.md", false)]
    [TestCase("drafts/**", "drafts/a/b.txt", true)]
    [TestCase("drafts/**", "/home/drafts/b.txt", true)]
    [TestCase("drafts/**", "mydrafts/b.txt", false)]
    [TestCase("a/*/c", "a/b/c", true)]
    [TestCase("a/*/c", "a/b/b/c", false)]
    [TestCase("a/**/c", "a/b/b/c", true)]
    [TestCase("a/**/c", "a/c", true)]
    [TestCase("a?c", "abc", true)]
    [TestCase("a?c", "a/c", false)]
    public void A_pattern_matches_whole_names(string pattern, string path, bool matches) =>
        Assert.That(new Glob(pattern).Matches(path), Is.EqualTo(matches));
}
