using System.Diagnostics;
using System.Text;

namespace Analysis.Host.Tests;

/// <summary>
/// What should be no input costs little time and memory, is named with its reason, and costs no other input: each case runs
/// the command on it and on a good text behind it.
/// </summary>
internal sealed class HostileInputTests
{
    private const double MostSeconds = 2;
    private const long MostMegabytes = 300;

    /// <summary>A machine that is busy with something else makes a processor's second longer.</summary>
    private const int Attempts = 3;

    private static readonly string Data = Path.Combine(Repository.Root, "tests", "Host.Tests", "Data", "inputs");

    private static IEnumerable<TestCaseData> Files()
    {
        yield return Case("empty.txt", "INPUT006", path => File.WriteAllText(path, ""), "nothing");
        yield return Case("a.txt", "INPUT009", path => File.WriteAllBytes(path, new byte[100_000]), "NULs");
        yield return Case("a.txt", "INPUT008", path => WriteLine(path, 1024), "1 GB on one line");
        yield return Case("a.md", "INPUT008", path => WriteLine(path, 1024), "1 GB on one line of Markdown");
        yield return Case("a.csv", "INPUT008", path => WriteLine(path, 200), "a table of one line without an end");
        yield return Case("a.jsonl", "INPUT008", path => WriteLine(path, 200, "{\"text\":\""), "JSON of one string without an end");
        yield return Case("x.txt", "INPUT005", path => Directory.CreateDirectory(path), "a folder that is called like a file");
        yield return Case("a.txt", "INPUT009", path => File.Copy(typeof(HostileInputTests).Assembly.Location, path), "a program");
        yield return Case("a.txt", "INPUT009", path => File.Copy(Path.Combine(Data, "page.pdf"), path), "a PDF that is called a text");
        yield return Case("a.txt", null, path => File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("井水清甜，", 9999))), 0xFF, 0xC0]), "invalid UTF-8");
        yield return Case("a.docx", "INPUT016", path => Bombs.WriteWord(path, 1024), "a document that becomes a gigabyte");
        yield return Case("a.docx", "INPUT014", path =>
        {
            Bombs.WriteWord(path, 1024);
            Bombs.HideSize(path);
        }, "a document that becomes a gigabyte and says that it is small");
        yield return Case("a.docx", "INPUT017", path => Bombs.WriteDeepWord(path, 100_000), "a document nested deeply");
        yield return Case("a.docx", "INPUT014", path => File.WriteAllText(path, "井"), "a text that is called a document");
        yield return Case("a.html", "INPUT017", path => File.WriteAllText(path, Repeated("<div>", 100_000)), "a page nested deeply");
        yield return Case("a.html", "INPUT017", path => File.WriteAllText(path, Repeated("<b>", 100_000)), "a page of elements that are never closed");
        yield return Case("a.html", null, path => File.WriteAllText(path, Repeated("<p>井水", 20_000)), "a page of very many paragraphs");
        yield return Case("a.json", "INPUT017", path => File.WriteAllText(path, Repeated("[", 100_000)), "JSON nested deeply");
        yield return Case("a.md", "INPUT017", path => File.WriteAllText(path, Repeated(">", 100_000)), "Markdown nested deeply");
        yield return Case("a.md", "INPUT017", path => File.WriteAllText(path, $"---\na: {Repeated("[", 100_000)}\n---\n井"), "YAML nested deeply");
        yield return Case("a.pdf", "INPUT014", path => File.Copy(Path.Combine(Data, "truncated.pdf"), path), "a truncated PDF");
        yield return Case("a.pdf", "INPUT015", path => File.Copy(Path.Combine(Data, "encrypted.pdf"), path), "an encrypted PDF");
        yield return Case("a.pdf", "INPUT016", path => Bombs.WritePdf(path, 1024), "a PDF that becomes a gigabyte");
        yield return Case("a.csv", "INPUT020", path => File.WriteAllText(path, "text,title\n井,一\n\"水,二\n" + Repeated("三,四\n", 1_000_000)), "a quotation mark that is never closed");
        yield return Case("a.txt", "INPUT012", path =>
        {
            File.CreateSymbolicLink(path, path + ".txt");
            File.CreateSymbolicLink(path + ".txt", path);
        }, "links that lead to one another");
    }

    [TestCaseSource(nameof(Files))]
    [Retry(Attempts)]
    public void It_costs_little_and_no_other_input(string name, string? code, Action<string> write)
    {
        using var folder = new TemporaryFolder();
        var path = folder[name];
        write(path);
        Check(Run(path, folder.Write("good.txt", "好井")), path, code);
    }

    [Test]
    [Retry(Attempts)]
    [Platform("Linux", Reason = "A shell hands a file on as standard input.")]
    public void Standard_input_without_an_end_is_refused()
    {
        using var folder = new TemporaryFolder();
        WriteLine(folder["a.txt"], 500);
        var run = MeasuredRun.Of(
            ProcessResult.Start("sh", "-c", "exec dotnet exec \"$0\" run - --format json --plugins \"$1\" < \"$2\"", HostProcess.Assembly, Repository.TestPlugin("Good"), folder["a.txt"]), []);
        Assert.That(run.Result.Error, Does.StartWith("-: INPUT008 "));
        CheckCosts(run);
    }

    [Test]
    [Retry(Attempts)]
    [Platform("Linux", Reason = "mkfifo")]
    public void A_pipe_that_nobody_writes_into_is_not_waited_for()
    {
        using var folder = new TemporaryFolder();
        var path = folder["pipe.txt"];
        using (var made = Process.Start("mkfifo", [path]))
            made.WaitForExit();
        Check(Run(path, folder.Write("good.txt", "好井")), path, "INPUT011");
    }

    [Test]
    [Platform("Linux", Reason = "mkfifo")]
    public void A_pipe_that_somebody_writes_into_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder["pipe.txt"];
        using (var made = Process.Start("mkfifo", [path]))
            made.WaitForExit();
        var writing = Task.Run(() => File.WriteAllText(path, "好井"));
        var result = HostProcess.Run("run", path, "--format", "json", "--plugins", Repository.TestPlugin("Good"));
        Assert.That(result.Article.GetProperty("text").GetString(), Is.EqualTo("好井"));
        writing.Wait();
    }

    [Test]
    [Retry(Attempts)]
    [Platform("Linux", Reason = "setpriv takes from the user of the tests, who may be the system's own, the right to read everything.")]
    public void A_file_that_may_not_be_read_is_said_to_be_so()
    {
        if (OperatingSystem.IsWindows() || !File.Exists("/usr/bin/setpriv"))
        {
            Assert.Ignore("There is no setpriv.");
            return;
        }

        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "井");
        File.SetUnixFileMode(path, UnixFileMode.None);
        string[] command = ["dotnet", "exec", HostProcess.Assembly, "run", path, folder.Write("good.txt", "好井"), "--format", "json", "--plugins", Repository.TestPlugin("Good")];
        var process = Environment.UserName == "root"
            ? ProcessResult.Start("setpriv", ["--bounding-set=-dac_override,-dac_read_search", .. command])
            : ProcessResult.Start(command[0], command[1..]);
        Check(MeasuredRun.Of(process, []), path, "INPUT007");
    }

    private static MeasuredRun Run(string path, string good) =>
        MeasuredRun.Of([], "run", path, good, "--format", "json", "--jobs", "1", "--plugins", Repository.TestPlugin("Good"));

    private static void Check(MeasuredRun run, string path, string? code)
    {
        Assert.That(run.Result.ExitCode, Is.EqualTo(code is null ? 0 : 2));
        Assert.That(run.Result.Error, code is null ? Is.Empty : Does.StartWith($"{path}: {code} "));
        var documents = run.Result.Json.GetProperty("documents").EnumerateArray().ToList();
        Assert.That(documents[^1].GetProperty("articles")[0].GetProperty("text").GetString(), Is.EqualTo("好井"));
        Assert.That(documents.Count(document => document.GetProperty("error").GetString() is not null), Is.EqualTo(code is null ? 0 : 1));
        CheckCosts(run);
    }

    private static void CheckCosts(MeasuredRun run)
    {
        TestContext.Out.WriteLine($"{run.Seconds} s, {run.Megabytes} MB");
        Assert.That(run.Seconds, Is.LessThan(MostSeconds));
        Assert.That(run.Megabytes, Is.LessThan(MostMegabytes));
    }

    private static void WriteLine(string path, int megabytes, string begin = "")
    {
        using var file = File.Create(path);
        file.Write(Encoding.UTF8.GetBytes(begin));
        var piece = new byte[1 << 20];
        piece.AsSpan().Fill((byte)'a');
        // What is refused for its length need not be written.
        if (megabytes >= 1024)
            file.SetLength((long)megabytes << 20);
        for (var i = 0; megabytes < 1024 && i < megabytes; i++)
            file.Write(piece);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static TestCaseData Case(string name, string? code, Action<string> write, string what) =>
        new TestCaseData(name, code, write).SetName(what);
}
