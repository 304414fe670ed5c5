using System.Text;
using Analysis.Host.Loading;

namespace Analysis.Host.Tests;

internal sealed class PluginCommandTests
{
    private static readonly string Plugin = Repository.TestPlugin("WithCommand");

    [Test]
    public void A_plugins_command_gets_arguments_options_and_articles()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", "一二三");
        var result = HostProcess.Run("count", file, "--label", "x", "--label", "y", "--lines", "--plugins", Plugin);
        Assert.That(result.Output, Is.EqualTo($"x\ny\n{file}#1 3\nlines 1\n"));
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "counted\n")));
    }

    [Test]
    public void A_plugins_command_reads_standard_input()
    {
        var result = HostProcess.RunWith(Encoding.UTF8.GetBytes("一二三四"), "count", "-", "--plugins", Plugin);
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((0, "-#1 4\n")));
    }

    [Test]
    public void An_input_that_cannot_be_read_costs_a_command_its_exit_code_and_no_other_input()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", "一二三");
        var result = HostProcess.Run("count", folder["none.txt"], file, "--plugins", Plugin);
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, $"{file}#1 3\n")));
        Assert.That(result.Error, Does.Contain("none.txt: INPUT002 There is no such file"));
    }

    [Test]
    public void A_name_of_two_words_is_a_command_below_another_and_its_exit_code_is_the_processs() =>
        Assert.That(HostProcess.Run("demo", "fail", "--plugins", Plugin).ExitCode, Is.EqualTo(1));

    [Test]
    public void A_plugins_command_reads_as_the_configuration_says()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.csv", "好井,date\n一二三,2026\n");
        var config = folder.Write("analysis.json", "{ \"textField\": \"好井\" }");
        var result = HostProcess.Run("count", file, "--config", config, "--plugins", Plugin);
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((0, $"{file}/1#1 3\n")));
        Assert.That(HostProcess.Run("count", file, "--plugins", Plugin).ExitCode, Is.EqualTo(2), "no field is called like a text");
    }

    [Test]
    public void A_standalone_command_runs_without_the_other_plugins()
    {
        string[] plugins = ["--plugins", Plugin, "--plugins", Repository.TestPlugin("ThrowsOnRegister")];
        var alone = HostProcess.Run(["demo", "fail", .. plugins]);
        Assert.That((alone.ExitCode, alone.Error), Is.EqualTo((1, "")));
        Assert.That(HostProcess.Run(["demo", "throw", .. plugins]).Error, Does.Contain("ThrowsOnRegister"));
    }

    [Test]
    public void Our_standalone_commands_are_there()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.OutputOf("Host"), "plugins")))
        {
            var facts = AssemblyFacts.Read(PluginFolders.AssemblyOf(folder)!, "Analysis.Core")!;
            using var plugins = new PluginHost(PluginConfiguration.Empty, commandsOnly: true).Load([folder]);
            Assert.That(plugins.Plugins.Single().Commands.Select(command => command.Name), Is.SupersetOf(facts.StandaloneCommands));
        }
    }

    [Test]
    public void A_command_that_throws_is_its_plugins_fault()
    {
        var result = HostProcess.Run("demo", "throw", "--plugins", Plugin);
        Assert.That(result.Error, Does.StartWith("PLG017 WithCommand: failed in a command: 'demo throw': InvalidOperationException: Out of paper. "));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void A_command_cannot_take_a_name_of_the_hosts()
    {
        var result = HostProcess.Run("demo", "throw", "--plugins", Plugin, "--plugins", Repository.TestPlugin("TakesCommand"));
        Assert.That(result.Error, Does.Contain("PLG015 TakesCommand: brings a command that is already there: 'run'"));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }
}
