namespace Analysis.Host.Tests;

/// <summary>
/// The table of faults in README.md against what happens: every row is brought about with a real file, and the command
/// says the code, what is wrong and what to do in those very words.
/// </summary>
internal sealed class PluginFaultTableTests
{
    private static readonly Dictionary<string, Func<TemporaryFolder, ProcessResult>> Faults = new(StringComparer.Ordinal)
    {
        ["PLG001"] = folder => Run(folder, folder["nowhere"]),
        ["PLG002"] = folder => Run(folder, Directory.CreateDirectory(folder["Empty"]).FullName),
        ["PLG003"] = folder => Run(folder, Path.GetDirectoryName(folder.Write("Text/Text.dll", "This is a text."))!),
        ["PLG004"] = folder => Run(folder, Plugin("NoAttribute")),
        ["PLG005"] = folder => Run(folder, Plugin("NewerCore")),
        ["PLG006"] = folder => Run(folder, Plugin("OlderCore")),
        ["PLG007"] = folder => Run(folder, Plugin("ShipsOwnCore")),
        ["PLG008"] = folder => Run(folder, Plugin("MissingDependency")),
        ["PLG009"] = folder => Run(folder, Plugin("ThrowsOnRegister")),
        ["PLG010"] = folder => Run(folder, Plugin("Good"), "--config", folder.Write("c.json", """{"plugins": {"Good": {"word": 7}}}""")),
        ["PLG011"] = folder => Run(folder, Plugin("Good"), "--plugins", folder.Copy(Plugin("Good"), "Good")),
        ["PLG012"] = folder => Run(folder, Plugin("WritesTwice"), "--plugins", Plugin("Good")),
        ["PLG013"] = folder => Run(folder, Plugin("MissingInput")),
        ["PLG014"] = folder => Run(folder, Plugin("Cycle")),
        ["PLG015"] = _ => HostProcess.Run("count", "--plugins", Plugin("WithCommand"), "--plugins", Plugin("TakesCommand")),
        ["PLG016"] = folder => Run(folder, Plugin("ThrowsOnAnalyze")),
        ["PLG017"] = _ => HostProcess.Run("demo", "throw", "--plugins", Plugin("WithCommand")),
        ["PLG018"] = folder => Run(folder, Plugin("StrangeCore")),
        ["PLG019"] = folder => Run(folder, Plugin("ThrowsOnTable"), "--corpus"),
        ["PLG020"] = folder =>
        {
            var copy = folder.Copy(Plugin("WithReader"), "WithReader");
            PatchedAssembly.ForRuntime(Path.Combine(copy, "WithReader.dll"), 99);
            return Run(folder, copy);
        },
        ["PLG021"] = folder => Run(folder, Plugin("ThrowsOnSection"), "--format", "html=" + folder["a.html"]),
    };

    private static IEnumerable<TestCaseData> Rows() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "README.md"))
        where line.StartsWith("| PLG", StringComparison.Ordinal)
        let cells = line.Trim('|', ' ').Split(" | ")
        select new TestCaseData(cells[0], cells[1], cells[2]).SetArgDisplayNames(cells[0]);

    [Test]
    public void Every_fault_has_a_row_and_every_row_a_fault() =>
        Assert.That(Rows().Select(row => row.Arguments[0]), Is.EqualTo(Faults.Keys.Order(StringComparer.Ordinal)));

    [TestCaseSource(nameof(Rows))]
    public void What_is_said_is_what_the_table_says(string code, string title, string advice)
    {
        using var folder = new TemporaryFolder();
        var result = Faults[code](folder);
        var line = result.Error.Split('\n').First(line => line.StartsWith(code, StringComparison.Ordinal));
        Assert.That(line, Does.Contain($": {title}").And.EndWith($". {advice}"));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void A_table_that_fails_takes_no_other_with_it()
    {
        using var folder = new TemporaryFolder();
        var corpus = Run(folder, Plugin("ThrowsOnTable"), "--corpus").Json.GetProperty("corpus");
        Assert.That(corpus.GetRawText(), Is.EqualTo("""{"sound":{"columns":["articles"],"rows":[[1]],"method":{}}}"""));
    }

    private static string Plugin(string name) => Repository.TestPlugin(name);

    private static ProcessResult Run(TemporaryFolder folder, string plugin, params string[] arguments) =>
        HostProcess.Run(["run", folder.Write("a.txt", "你好。\n"), "--format", "json", "--plugins", plugin, .. arguments]);
}
