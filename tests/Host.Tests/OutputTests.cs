using System.Diagnostics;
using System.Text.Json;
using Analysis.Host.Reporting;
using Analysis.Host.Reporting.Texts;

namespace Analysis.Host.Tests;

internal sealed class OutputTests
{
    private const string Page =
        "张三说：“种树要做三件事。”\n一是挖坑，其一要深，其二要宽；二是种树；三是浇水，“浇水”不可少。\n俗话说得好：“前人栽树，后人乘凉。”好好。\n";

    private static string[] Plugins => ["--plugins", Repository.TestPlugin("Good"), "--plugins", Repository.TestPlugin("Showcase")];

    [Test]
    public void The_pretty_report() => Snapshot.Verify("pretty", RunPage("--format", "pretty", "--width", "72").Output);

    [Test]
    public void The_json_report() => Snapshot.Verify("json", Indented(RunPage("--format", "json").Json));

    [Test]
    public void A_text_cannot_speak_to_the_terminal()
    {
        using var folder = new TemporaryFolder();
        var result = HostProcess.Run(["run", folder.Write("a.txt", "“\u001b[31m[red]好[/]\u0007\u202E”"), .. Plugins]);
        Assert.That(result.Output, Does.Contain("“[31m[red]好[/]”").And.Not.Contain("\u001b").And.Not.Contain("\u0007").And.Not.Contain("\u202E"));
        Assert.That(result.ExitCode, Is.Zero);
    }

    [Test]
    public void Jsonl_is_one_article_a_line_with_its_document()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "好");
        folder.Write("b.txt", "好");
        var lines = HostProcess.Run(["run", folder.Path, "--format", "jsonl", .. Plugins]).Output.Split('\n');
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines.Take(2).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("document").GetString()),
            Is.EqualTo((string[])[folder["a.txt"], folder["b.txt"]]));
    }

    [Test]
    public void Just_the_layers_asked_for_are_written_and_the_checks_that_judge_them()
    {
        var article = RunPage("--format", "json", "--layers", "good,keyword").Article;
        Assert.That(article.GetProperty("layers").EnumerateObject().Select(layer => layer.Name), Is.EqualTo((string[])["good", "keyword"]));
        Assert.That(article.GetProperty("diagnostics").GetArrayLength(), Is.EqualTo(1));
    }

    [TestCase("json")]
    [TestCase("jsonl")]
    [TestCase("pretty")]
    public void The_bytes_are_the_same_twice_and_on_any_number_of_threads(string format)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 40; i++)
            folder.Write($"{i}.txt", string.Concat(Enumerable.Repeat(Page, 1 + (i % 7))));
        var outputs = ((string[])["1", "1", "4"]).Select(jobs =>
            HostProcess.Run(["run", folder.Path, "--format", format, "--jobs", jobs, .. Plugins])).ToList();
        Assert.That(outputs[0].ExitCode, Is.Zero);
        Assert.That(outputs[0].Bytes, Is.Not.Empty);
        Assert.That(outputs[1].Bytes, Is.EqualTo(outputs[0].Bytes));
        Assert.That(outputs[2].Bytes, Is.EqualTo(outputs[0].Bytes));
    }

    [Test]
    public void A_file_holds_what_standard_output_would_and_the_exit_code_stays()
    {
        using var folder = new TemporaryFolder();
        var result = RunPage("--format", "json", "--fail-on", "warning", "-o", folder["out.json"]);
        Assert.That((result.ExitCode, result.Output, result.Error), Is.EqualTo((1, "", "")));
        Assert.That(File.ReadAllText(folder["out.json"]), Is.EqualTo(RunPage("--format", "json").Output));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_file_that_cannot_be_written_is_named()
    {
        using var folder = new TemporaryFolder();
        var result = RunPage("-o", folder["no/such/out.json"]);
        Assert.That(result.Error, Does.StartWith(folder["no/such/out.json"] + ": the output cannot be written"));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void A_link_stays_and_what_it_leads_to_is_written()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["link"], folder.Write("out.json", "old"));
        Assert.That(RunPage("--format", "json", "-o", folder["link"]).ExitCode, Is.Zero);
        Assert.That(new FileInfo(folder["link"]).LinkTarget, Is.Not.Null);
        Assert.That(File.ReadAllText(folder["out.json"]), Does.StartWith("{"));
    }

    [Test]
    [Platform("Linux", Reason = "It has a file for a full disk.")]
    public void A_full_disk_is_an_error()
    {
        var result = RunPage("-o", "/dev/full");
        Assert.That(result.Error, Does.Contain("the output cannot be written"));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    [Test]
    [Platform("Linux", Reason = "tmpfs")]
    public void A_disk_that_fills_up_leaves_the_old_file_and_no_part_of_the_new_one()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["disk"]);
        if (!Mount("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder["disk"]))
        {
            Assert.Ignore("Only the system's own user may mount a small disk.");
            return;
        }

        try
        {
            folder.Write("disk/out.json", "old");
            var text = folder.Write("a.txt", string.Concat(Enumerable.Repeat(Page, 500)));
            var result = HostProcess.Run(["run", text, "--format", "txt=" + folder["small.txt"], "--format", "json=" + folder["disk/out.json"], .. Plugins]);
            Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, "")));
            Assert.That(result.Error, Does.Contain(folder["disk/out.json"] + ": the output cannot be written"));
            Assert.That(Directory.GetFiles(folder["disk"]).Select(Path.GetFileName), Is.EqualTo((string[])["out.json"]));
            Assert.That(File.ReadAllText(folder["disk/out.json"]), Is.EqualTo("old"));
            Assert.That(File.Exists(folder["small.txt"]), Is.False, "the other output is not there either");
        }
        finally
        {
            Mount("umount", folder["disk"]);
        }

        static bool Mount(string command, params string[] arguments)
        {
            using var process = ProcessResult.Start(command, arguments);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }

    /// <summary>The one thing that can go wrong between two outputs: a place that cannot be taken any more when all are written.</summary>
    [Test]
    public void Where_a_place_cannot_be_taken_it_is_named_and_nothing_partial_stays()
    {
        using var folder = new TemporaryFolder();
        using (var outputs = new RunOutputs())
        {
            foreach (var name in (string[])["a.txt", "b.txt", "c.txt"])
                outputs.Add(new StreamOutput(new TextReport(withMark: true), OutputTarget.Open(folder[name])));
            Directory.CreateDirectory(folder["b.txt"]);
            Assert.That(() => outputs.Complete(null), Throws.TypeOf<OutputException>().With.Message.Contains(folder["b.txt"]));
        }

        Assert.That(Directory.GetFiles(folder.Path).Select(Path.GetFileName), Is.EqualTo((string[])["a.txt"]), "whole, as it took its place before");
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "There is no SIGINT to send.")]
    public void Ctrl_C_leaves_no_partial_file_and_the_old_one_as_it_was()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out.json", "old");
        using var process = HostProcess.StartInterruptible("run", folder.Write("a.txt", "好"), "-o", folder["out.json"], "--plugins", Repository.TestPlugin("Slow"));
        Assert.That(process.StandardError.ReadLine(), Is.EqualTo("waiting"));
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString()]))
            kill.WaitForExit();
        Assert.That(process.WaitForExit(TimeSpan.FromMinutes(1)), Is.True);
        Assert.That(process.ExitCode, Is.EqualTo(130));
        Assert.That(Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal), Is.EqualTo((string[])["a.txt", "out.json"]));
        Assert.That(File.ReadAllText(folder["out.json"]), Is.EqualTo("old"));
    }

    private static ProcessResult RunPage(params string[] arguments)
    {
        // Standard input has the same name on every machine.
        return HostProcess.RunWith(System.Text.Encoding.UTF8.GetBytes(Page), ["run", "-", .. arguments, .. Plugins]);
    }

    private static string Indented(JsonElement json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            json.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
