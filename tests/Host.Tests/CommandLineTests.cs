namespace Analysis.Host.Tests;

internal sealed class CommandLineTests
{
    [Test]
    public void The_version_is_a_line_of_its_own()
    {
        var result = HostProcess.Run("--version");
        Assert.That(result.Output, Does.Match(@"\A\d+\.\d+\.\d+\S*\n\z"));
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void Help_lists_commands_with_the_plugins_and_the_exit_codes()
    {
        var result = HostProcess.Run("--help", "--plugins", Repository.TestPlugin("WithCommand"));
        Assert.That(result.Output, Does.Contain("  run ").And.Contain("  plugins ").And.Contain("  count ").And.Contain("  demo "));
        Assert.That(result.Output, Does.Contain("130  cancelled"));
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void Help_of_a_built_in_command_loads_no_plugin()
    {
        var result = HostProcess.Run("run", "--help", "--plugins", Repository.TestPlugin("ThrowsOnRegister"));
        Assert.That(result.Output, Does.Contain("--fail-on"));
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
    }

    [TestCase("Unrecognized command or argument 'fly'", "fly")]
    [TestCase("INPUT", "run")]
    [TestCase("There is no option '--fast'", "run", "--fast", "x.txt")]
    [TestCase("--format is one of pretty, json, jsonl, csv, tsv, sarif, github, txt, tei, conllu, xlsx, docx, html, not 'xml'", "run", "x.txt", "--format", "xml")]
    [TestCase("--jobs is a number from 1 to 1024, not '0'", "run", "x.txt", "--jobs", "0")]
    [TestCase("--no-repair takes hardWraps, furniture, repeatedPassages, orphanParagraphs, readingOrder, runTogetherParagraphs, brokenParagraphs and all, not 'joins'", "run", "x.txt", "--no-repair", "joins")]
    [TestCase("There is no encoding 'utf-9'", "run", "x.txt", "--encoding", "utf-9")]
    [TestCase("There is no layer 'nonsense'. Known layers: good, good.check.", "run", "x.txt", "--layers", "nonsense")]
    [TestCase("no-such.json: the configuration cannot be read", "run", "x.txt", "--config", "no-such.json")]
    [TestCase("--language is one of zh, en, not 'fr'", "run", "x.txt", "--language", "fr")]
    public void A_wrong_command_line_is_explained_on_standard_error(string words, params string[] arguments)
    {
        var result = HostProcess.Run([.. arguments, "--plugins", Repository.TestPlugin("Good")]);
        Assert.That(result.Error, Does.Contain(words));
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, "")));
    }

    [Test]
    public void Findings_fail_the_run_only_from_the_severity_asked_for()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", "好好。\n");
        var codes = ((string[])["none", "info", "warning", "error"]).Select(severity =>
            HostProcess.Run("run", file, "--plugins", Repository.TestPlugin("Good"), "--fail-on", severity).ExitCode);
        Assert.That(codes, Is.EqualTo((int[])[0, 1, 1, 0]));
    }

    [Test]
    public void A_plugin_lists_what_it_brings()
    {
        var result = HostProcess.Run("plugins", "list", "--plugins", Repository.TestPlugin("Good"), "--plugins", Repository.TestPlugin("WithReader"));
        Assert.That(result.Output, Does.StartWith("Good 0.1.0\n  layer    good\n  layer    good.check (reads good)\n"));
        Assert.That(result.Output, Does.Contain("WithReader 0.1.0\n  files    .cards\n"));
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
    }
}
