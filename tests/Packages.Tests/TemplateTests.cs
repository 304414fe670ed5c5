namespace Analysis.Packages.Tests;

/// <summary>The whole way from the packed feed to a plugin that is built, tested and running, with nothing of this repository.</summary>
public sealed class TemplateTests
{
    private const string Host = "obj/analysis/analysis.dll";

    [OneTimeSetUp]
    public void Install() => Feed.Run("dotnet", "new", "install", $"Analysis.Templates@{Feed.Version}", "--add-source", Feed.Packages);

    [Test]
    public void A_plugin_with_everything_is_built_tested_and_run()
    {
        var root = Create("My.Sentiment", "--command", "--reader", "--corpus", "--data");
        Assert.That(Feed.Run("dotnet", "test", root), Does.Contain("Passed!").And.Not.Contain("Failed!"));

        var page = Analyze(root, "My.Sentiment", "run", $"{root}/sample/page.txt", "--format", "json");
        Assert.That(page, Does.Contain("SEN001").And.Contain("WRD001"));
        Assert.That(Analyze(root, "My.Sentiment", "count", $"{root}/sample/two.cards"), Does.Contain("two.cards/1").And.Contain("two.cards/2"));
        Assert.That(Analyze(root, "My.Sentiment", "run", "--corpus", $"{root}/sample/page.txt", "--format", "json"), Does.Contain("sentenceLength"));
    }

    [Test]
    public void A_bare_plugin_may_have_a_name_that_is_no_namespace()
    {
        var root = Create("my-plugin");
        Assert.That(Directory.GetFiles($"{root}/my-plugin", "*.cs").Select(Path.GetFileName), Is.EquivalentTo(["Plugin.cs", "SentenceCheck.cs", "SentenceOptions.cs"]));
        Assert.That(Feed.Run("dotnet", "test", root), Does.Contain("Passed!"));
        Assert.That(Analyze(root, "my-plugin", "run", $"{root}/sample/page.txt"), Does.Contain("SEN001"));
    }

    /// <summary>The launch profile starts what the build put there, with the plugin that it built.</summary>
    [Test]
    public void Debugging_starts_the_tool_on_the_sample()
    {
        var root = Create("Launched");
        Feed.Run("dotnet", "build", root);
        using var settings = System.Text.Json.JsonDocument.Parse(File.ReadAllText($"{root}/Launched/Properties/launchSettings.json"));
        var profile = settings.RootElement.GetProperty("profiles").EnumerateObject().Single().Value;
        var words = profile.GetProperty("commandLineArgs").GetString()!.Split(' ').Select(word =>
            word.StartsWith("--", StringComparison.Ordinal) || word == "run" ? word : Path.Combine(root, "Launched", word));
        Assert.That(Feed.Run(profile.GetProperty("executablePath").GetString()!, [.. words]), Does.Contain("SEN001"));
    }

    private static string Create(string name, params string[] options)
    {
        var root = Feed.Outside[name];
        Feed.Run("dotnet", ["new", "analysis-plugin", "-n", name, "-o", root, .. options]);
        return root;
    }

    private static string Analyze(string root, string name, string command, params string[] arguments) =>
        Feed.Run("dotnet", [$"{root}/{name}/{Host}", command, .. arguments, "--plugins", $"{root}/{name}/bin/Debug/net10.0"]);
}
