using System.Text;

namespace Analysis.Host.Tests;

internal sealed class TableOutputTests
{
    private const string Page =
        "张三说：“种树要做三件事。”\n一是挖坑，其一要深，其二要宽；二是种树；三是浇水，“浇水”不可少。\n俗话说得好：“=前人\"栽树，后人乘凉。”好好。\n";

    private static string[] Plugins => ["--plugins", Repository.TestPlugin("Good"), "--plugins", Repository.TestPlugin("Showcase")];

    [Test]
    public void A_folder_holds_a_table_for_each_layer_and_for_the_lists_in_it()
    {
        using var folder = new TemporaryFolder();
        Assert.That(RunPage("--format", "csv=" + folder["tables"]).ExitCode, Is.Zero);
        Assert.That(Directory.GetFiles(folder["tables"]).Select(Path.GetFileName).Order(StringComparer.Ordinal), Is.EqualTo((string[])
            ["articles.csv", "diagnostics.csv", "enumeration.csv", "enumeration.items.csv", "good.csv", "good.spans.csv", "keyword.csv", "keyword.spans.csv", "paragraphs.csv", "quotation.csv"]));
        Snapshot.Verify("tables", string.Concat(Directory.GetFiles(folder["tables"]).Order(StringComparer.Ordinal)
            .Select(file => $"== {Path.GetFileName(file)}\n{File.ReadAllText(file).ReplaceLineEndings("\n")}")));
    }

    [Test]
    public void The_columns_are_the_same_whatever_stands_in_the_text()
    {
        var empty = HostProcess.RunWith("好。"u8.ToArray(), ["run", "-", "--format", "csv", "--table", "enumeration.items", .. Plugins]).Output;
        Assert.That(RunPage("--format", "csv", "--table", "enumeration.items").Output, Does.StartWith(empty));
        Assert.That(empty, Does.EndWith("marker.start,marker.length,ordinal\r\n"));
    }

    [Test]
    public void What_a_spreadsheet_would_run_is_disarmed_and_quotation_marks_are_doubled()
    {
        Assert.That(RunPage("--format", "csv", "--table", "quotation").Output, Does.Contain(",\"'=前人\"\"栽树，后人乘凉。\","));
        Assert.That(RunPage("--format", "tsv", "--table", "quotation").Output, Does.Contain("\t'=前人\"栽树，后人乘凉。\t"));
    }

    [Test]
    public void A_byte_order_mark_stands_there_on_request()
    {
        Assert.That(RunPage("--format", "csv", "--table", "articles").Bytes[0], Is.EqualTo((byte)'d'));
        Assert.That(RunPage("--format", "csv", "--table", "articles", "--bom").Bytes.Take(4), Is.EqualTo((byte[])[0xEF, 0xBB, 0xBF, (byte)'d']));
    }

    [Test]
    public void Several_outputs_hold_what_each_alone_would()
    {
        using var folder = new TemporaryFolder();
        var result = RunPage("--format", "json=" + folder["a.json"], "--format", "jsonl", "--format", "tsv=" + folder["t"]);
        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(folder["a.json"]), Is.EqualTo(RunPage("--format", "json").Output));
        Assert.That(result.Output, Is.EqualTo(RunPage("--format", "jsonl").Output));
        Assert.That(File.ReadAllText(folder["t/quotation.tsv"]), Is.EqualTo(RunPage("--format", "tsv", "--table", "quotation").Output));
        Assert.That(Directory.GetFiles(folder.Path, "*.partial", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    [Platform("Linux", Reason = "It has a file for a full disk.")]
    public void Where_one_of_several_outputs_fails_none_is_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "old");
        var result = RunPage("--format", "json=" + folder["a.json"], "--format", "csv=" + folder["t"], "--format", "jsonl=/dev/full");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("/dev/full: the output cannot be written"));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Has.Length.EqualTo(1));
        Assert.That(File.ReadAllText(folder["a.json"]), Is.EqualTo("old"));
    }

    [Test]
    public void Every_row_has_a_cell_a_column_on_any_number_of_threads()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 20; i++)
            folder.Write($"{i}.txt", Page);
        var outputs = ((string[])["1", "4"]).Select(jobs =>
            HostProcess.Run(["run", folder.Path, "--format", "tsv", "--table", "keyword.spans", "--jobs", jobs, .. Plugins]).Output).ToList();
        Assert.That(outputs[1], Is.EqualTo(outputs[0]));
        Assert.That(outputs[0].TrimEnd('\n').Split('\n').Select(line => line.Count(c => c == '\t')).Distinct().Count(), Is.EqualTo(1));
    }

    [TestCase("--table is for --format csv and tsv", "--table", "quotation")]
    [TestCase("writes a file a table", "--format", "csv")]
    [TestCase("There is no table 'nonsense'. Tables: articles, paragraphs", "--format", "csv", "--table", "nonsense")]
    [TestCase("only one may go to standard output", "--format", "json", "--format", "jsonl")]
    [TestCase("leave -o out", "--format", "json=a.json", "-o", "b.json")]
    [TestCase("Two forms of output would go to 'a.json'", "--format", "json=a.json", "--format", "jsonl=./a.json")]
    [TestCase("has no place for the tables of --corpus", "--format", "jsonl", "--corpus")]
    public void What_does_not_go_together_is_explained(string words, params string[] arguments)
    {
        var result = RunPage(arguments);
        Assert.That(result.Error, Does.Contain(words));
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, "")));
    }

    private static ProcessResult RunPage(params string[] arguments) =>
        HostProcess.RunWith(Encoding.UTF8.GetBytes(Page), ["run", "-", .. arguments, .. Plugins]);
}
