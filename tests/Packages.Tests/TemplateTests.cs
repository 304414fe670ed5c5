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

    [TestCase("--command", "  command  count: ")]
    [TestCase("--reader", "  files    .cards")]
    [TestCase("--corpus", "  table    sentenceLength")]
    [TestCase("--data", "  layer    word.check")]
    public void Each_option_alone_is_built_and_tested(string option, string brings)
    {
        var name = "Only" + option.Replace("--", ".", StringComparison.Ordinal);
        var root = Create(name, option);
        Assert.That(Feed.Run("dotnet", "test", root), Does.Contain("Passed!").And.Not.Contain("Failed!"));
        Assert.That(Analyze(root, name, "plugins", "list"), Does.Contain(brings));
    }

    /// <summary>Every command in the guide, in its order, by a shell, in a folder where nothing is.</summary>
    [Test]
    [Platform(Exclude = "Win", Reason = "The shell is sh.")]
    public void The_guide_can_be_followed_to_the_letter()
    {
        var folder = Directory.CreateDirectory(Feed.Outside["guide"]).FullName;
        var commands = ShellLinesIn(Path.Combine(Repository.Root, "samples", "README.md"))
            .Where(line => !line.Contains("--watch", StringComparison.Ordinal)).ToList();
        Assert.That(commands, Has.Count.GreaterThan(7));
        var output = Feed.Run("sh", "-c", $"""
            set -ex
            cd '{folder}'
            export DOTNET_CLI_HOME='{folder}/home'
            export PATH="$DOTNET_CLI_HOME/.dotnet/tools:$PATH"
            {string.Join('\n', commands)}
            """);
        Assert.That(output.Split("SEN001"), Has.Length.EqualTo(4));
        Assert.That(output, Does.Contain("Passed!"));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "There is no SIGINT to send.")]
    public void A_plugin_that_is_built_again_while_the_command_watches_is_loaded_again()
    {
        var root = Create("Watched");
        Feed.Run("dotnet", "build", root);
        using var command = new WatchedCommand(ProcessResult.Start("env", "--default-signal=INT", "dotnet", $"{root}/Watched/{Host}",
            "run", $"{root}/sample/page.txt", "--watch", "--format", "jsonl", "--plugins", $"{root}/Watched/bin/Debug/net10.0"));
        command.ExpectAll("SEN001", "Watching");
        var source = $"{root}/Watched/SentenceCheck.cs";
        File.WriteAllText(source, File.ReadAllText(source).Replace("SEN001", "SEN002", StringComparison.Ordinal));
        Feed.Run("dotnet", "build", $"{root}/Watched");
        command.Expect("was loaded again");
        command.Expect("SEN002");
        Assert.That(command.Interrupt(), Is.EqualTo(130));
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

    private static IEnumerable<string> ShellLinesIn(string readme)
    {
        var isShell = false;
        foreach (var line in File.ReadLines(readme))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isShell = line == "```sh";
            else if (isShell)
                yield return line;
        }
    }

    private static string Analyze(string root, string name, string command, params string[] arguments) =>
        Feed.Run("dotnet", [$"{root}/{name}/{Host}", command, .. arguments, "--plugins", $"{root}/{name}/bin/Debug/net10.0"]);
}
