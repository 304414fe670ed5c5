namespace Analysis.Host.Tests;

/// <summary>The command runs again when something changed, however it changed.</summary>
[Platform(Exclude = "Win", Reason = "There is no SIGINT to send.")]
internal sealed class WatchTests
{
    private const string First = "\"message\":\"Here.\"";
    private const string Second = "\"message\":\"Gone.\"";

    private static readonly byte[] Plugin = File.ReadAllBytes(Path.Combine(Repository.TestPlugin("Numbered"), "Numbered00.dll"));

    /// <summary>The same plugin after somebody changed what it says.</summary>
    private static byte[] Rebuilt => PatchedAssembly.Saying(Plugin, "Here.", "Gone.");

    private TemporaryFolder folder = null!;

    private string Assembly => folder["Numbered00/Numbered00.dll"];

    [SetUp]
    public void Write()
    {
        folder = new TemporaryFolder();
        folder.Copy(Repository.TestPlugin("Numbered"), "Numbered00");
        folder.Write("texts/a.txt", "你好。");
    }

    [TearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void A_text_that_changes_comes_or_goes_is_run_again_and_ctrl_c_ends_it()
    {
        using var command = WatchedCommand.Start(folder["texts"], "--plugins", Path.GetDirectoryName(Assembly)!);
        command.ExpectAll("\"text\":\"你好。\"", "Watching");
        folder.Write("texts/a.txt", "你好吗？");
        command.Expect("a.txt changed.");
        command.Expect("\"text\":\"你好吗？\"");
        folder.Write("texts/b.txt", "再见。");
        command.Expect("\"text\":\"再见。\"");
        File.Delete(folder["texts/a.txt"]);
        command.Expect("a.txt changed.");
        Assert.That(command.Expect("\"text\":"), Does.Contain("再见"));
        Assert.That(command.Interrupt(), Is.EqualTo(130));
    }

    [Test]
    public void Its_own_outputs_are_no_inputs_and_no_changes()
    {
        using var command = WatchedCommand.Start(folder["texts"], "--format", "txt=" + folder["texts/out.txt"], "--plugins", Path.GetDirectoryName(Assembly)!);
        command.Expect("Watching");
        folder.Write("texts/b.txt", "再见。");
        command.Expect("b.txt changed.");
        command.Expect("再见");
        File.WriteAllText(folder["texts/c.txt"], "完。");
        Assert.That(command.Expect(" changed."), Does.Contain("c.txt changed"));
        Assert.That(command.Expect("\"document\":"), Does.Contain("a.txt"));
        Assert.That(command.Expect("\"document\":"), Does.Contain("b.txt"));
        Assert.That(command.Expect("\"document\":"), Does.Contain("c.txt"));
    }

    [Test]
    public void A_plugin_written_over_is_loaded_again()
    {
        using var command = Start();
        File.WriteAllBytes(Assembly, Rebuilt);
        command.Expect("Numbered00 0.1.0 was loaded again.");
        command.Expect(Second);
    }

    [Test]
    public void A_plugin_renamed_into_place_is_loaded_again()
    {
        using var command = Start();
        // As long as the other, and older.
        var other = folder.Write("other.dll", Rebuilt);
        File.SetLastWriteTimeUtc(other, File.GetLastWriteTimeUtc(Assembly).AddDays(-1));
        File.Move(other, Assembly, overwrite: true);
        command.Expect(Second);
    }

    [Test]
    public void A_plugin_taken_away_and_brought_back_is_loaded_again()
    {
        using var command = Start();
        Directory.Move(folder["Numbered00"], folder["away"]);
        Assert.That(command.Expect("PLG001"), Does.Contain("Numbered00 0.1.0 as it was loaded before stays in use."));
        command.Expect(First);
        File.WriteAllBytes(folder["away/Numbered00.dll"], Rebuilt);
        Directory.Move(folder["away"], folder["Numbered00"]);
        command.Expect(Second);
    }

    [Test]
    public void A_half_written_plugin_is_named_the_last_good_one_stays_and_the_whole_one_is_loaded()
    {
        using var command = Start();
        var rebuilt = Rebuilt;
        File.WriteAllBytes(Assembly, rebuilt[..(rebuilt.Length / 2)]);
        var problem = command.Expect("PLG");
        Assert.That(problem, Does.Contain(Assembly).And.Contain("Build the plugin again").And.EndsWith("stays in use."));
        command.Expect(First);
        using (var file = new FileStream(Assembly, FileMode.Append))
            file.Write(rebuilt.AsSpan(rebuilt.Length / 2));
        command.Expect(Second);
    }

    [Test]
    public void A_configuration_that_is_wrong_is_said_and_one_that_is_right_is_taken()
    {
        var config = folder.Write("analysis.json", "{}");
        using var command = WatchedCommand.Start(folder["texts"], "--config", config, "--plugins", Repository.TestPlugin("Good"));
        command.Expect("Watching");
        folder.Write("analysis.json", "{\"plugins\": {\"Good\": {\"wort\": \"你\"}}}");
        Assert.That(command.Expect("PLG010"), Does.Contain("'wort'").And.EndsWith("stays in use."));
        command.Expect("\"word\":\"好\"");
        folder.Write("analysis.json", "{\"plugins\": ");
        command.Expect("not JSON");
        folder.Write("analysis.json", "{\"plugins\": {\"Good\": {\"word\": \"你\"}}}");
        command.Expect("\"word\":\"你\"");
    }

    [Test]
    public void Standard_input_cannot_be_watched()
    {
        var result = HostProcess.Run("run", "-", "--watch", "--plugins", Path.GetDirectoryName(Assembly)!);
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.Contain("--watch is for files and folders"));
    }

    private WatchedCommand Start()
    {
        var command = WatchedCommand.Start(folder["texts"], "--plugins", folder["Numbered00"]);
        command.ExpectAll(First, "Watching");
        return command;
    }
}
