using System.Diagnostics;
using System.Text;
using Analysis.Host.Running;

namespace Analysis.Host.Tests;

/// <summary>What makes long runs and long command lines bearable.</summary>
internal sealed class ComfortTests
{
    private static readonly string Good = Repository.TestPlugin("Good");

    [Test]
    public void Timings_say_where_the_time_went_and_leave_the_output_alone()
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["run", folder.Write("a.txt", "好好"), "--format", "json", "--plugins", Good, "--plugins", Repository.TestPlugin("ThrowsOnTable"), "--corpus"];
        var result = HostProcess.Run([.. arguments, "--timings"]);
        Assert.That(result.Output, Is.EqualTo(HostProcess.Run(arguments).Output));
        var lines = result.Error.Split('\n').SkipWhile(line => !line.StartsWith("stage", StringComparison.Ordinal)).ToList();
        var stages = lines.Select(line => line.Split(' ')[0]).ToList();
        Assert.That(stages.Take(4), Is.EqualTo((string[])["stage", "plugins", "read", "articles"]));
        Assert.That(stages, Does.Contain("good").And.Contain("good.check").And.Contain("tables").And.Contain("render").And.Contain("write"));
        Assert.That(lines[^2], Does.Match(@"^\d+\.\d{3} s by the clock for 1 documents, 0\.00 MB of text: [\d.]+ documents/s, [\d.]+ MB/s\.$"));
    }

    [Test]
    public void Progress_comes_after_a_second_says_what_is_left_and_goes_away()
    {
        var (error, clock) = (new StringWriter(), new ManualClock());
        var console = new HostConsole(Stream.Null, Stream.Null, error) { ErrorIsTerminal = true };
        var progress = new Progress(console, clock, 4, 40_000_000);
        progress.Advance(10_000_000, isWholeInput: true);
        Assert.That(error.ToString(), Is.Empty, "not a second has gone");
        clock.Seconds = 10;
        progress.Advance(10_000_000, isWholeInput: true);
        Assert.That(error.ToString(), Is.EqualTo("[############............] 2/4  2.0 MB/s  0:10 left"));
        clock.Seconds = 10.1;
        progress.Advance(1, isWholeInput: false);
        console.Say("b.txt: INPUT006");
        progress.End();
        Assert.That(error.ToString(), Does.EndWith("0:10 left\r\e[Kb.txt: INPUT006" + Environment.NewLine));
    }

    [Test]
    public void There_is_no_progress_where_no_terminal_is()
    {
        using var folder = new TemporaryFolder();
        var result = HostProcess.Run("run", folder.Write("a.txt", "好"), "-o", folder["o.txt"], "--plugins", Good);
        Assert.That(result.Error, Is.Empty);
    }

    [TestCase("[suggest:10]", "analysis r", "run")]
    [TestCase("[suggest:14]", "analysis run -", "--fail-on")]
    [TestCase("[suggest:24]", "analysis run --fail-on wa", "warning")]
    [TestCase("[suggest:10]", "analysis d", "demo")]
    public void The_command_says_what_could_stand_at_the_end_of_a_line(string directive, string line, string word)
    {
        var result = HostProcess.Run(directive, "--plugins", Repository.TestPlugin("WithCommand"), line);
        Assert.That(result.Output.Split('\n'), Does.Contain(word));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "bash")]
    public void Bash_completes_with_the_script()
    {
        var script = HostProcess.Run("completion", "bash").Output;
        var result = ProcessResult.Of(ProcessResult.Start("bash", "-c", $$"""
            analysis() { dotnet exec '{{HostProcess.Assembly}}' "$@"; }
            {{script}}
            COMP_WORDS=(analysis run --fail-on wa) COMP_CWORD=3 COMP_LINE='analysis run --fail-on wa' COMP_POINT=25
            _analysis
            echo "${COMPREPLY[@]}"
            complete -p analysis
            """));
        Assert.That(result.Output, Is.EqualTo("warning\ncomplete -o default -F _analysis analysis\n"), result.Error);
    }

    [TestCase("zsh", "-n")]
    [TestCase("fish", "--no-execute")]
    public void The_scripts_of_other_shells_are_read_by_them(string shell, string check)
    {
        using var folder = new TemporaryFolder();
        var script = HostProcess.Run("completion", shell);
        Assert.That((script.ExitCode, script.Output.Contains("[suggest:", StringComparison.Ordinal)), Is.EqualTo((0, true)));
        Process process;
        try
        {
            process = ProcessResult.Start(shell, check, folder.Write("script", Encoding.UTF8.GetBytes(script.Output)));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"There is no {shell} here.");
            return;
        }

        Assert.That(ProcessResult.Of(process).ExitCode, Is.Zero);
    }

    [Test]
    public void A_shell_that_is_not_known_is_said_to_be_so()
    {
        var result = HostProcess.Run("completion", "tcsh");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((2, "SHELL is one of bash, zsh, fish, pwsh, not 'tcsh'.\n")));
    }

    /// <summary>A clock that stands until it is moved.</summary>
    private sealed class ManualClock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1_000_000;

        public override long GetTimestamp() => (long)(Seconds * TimestampFrequency);
    }
}
