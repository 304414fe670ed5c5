using System.Text.Json;
using Analysis.Quotation.Sources.Commands;

namespace Analysis.Quotation.Sources.Tests;

public sealed class CommandTests
{
    private readonly SmallCorpus corpus = new();

    [OneTimeTearDown]
    public void Remove() => corpus.Dispose();

    [Test]
    public void Builds_an_index_and_says_how_far_it_is_on_the_error_stream()
    {
        using var folder = new TemporaryFolder();
        var run = TestCommand.Run(new SourcesBuildCommand(), "", [corpus.TextPath], ("-o", folder["i.index"]));
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.Contain("100 %"));
        Assert.That(File.Exists(folder["i.index"]));
    }

    [Test]
    public void Writes_an_object_a_line_in_the_order_of_the_input()
    {
        var run = Lookup("人能知止，则不失其度\n\n松声入夜如潮起，竹影当窗似画描\n没有这句话的出处\n");
        Assert.That(run.Code, Is.Zero, run.Error);
        var lines = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(lines.Select(line => line.GetProperty("verdict").GetString()), Is.EqualTo(["verbatim", "notChecked", "misquoted", "notFound"]));
        Assert.That(lines[2].GetProperty("differences")[0].GetRawText(),
            Is.EqualTo("""{"op":"substitute","span":[13,14],"quoted":"画","original":"墨"}"""));
        var source = lines[0].GetProperty("sources")[0];
        Assert.That(source.GetProperty("work").GetString(), Is.EqualTo("石溪子"));
        Assert.That(source.GetProperty("reference").GetString(), Is.EqualTo("small"));
        Assert.That(lines[3].GetProperty("attribution").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void An_altered_index_is_refused_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(corpus.IndexPath);
        bytes[bytes.Length / 2] ^= 1;
        var run = TestCommand.Run(new SourcesLookupCommand(), "人能知止，则不失其度", [], ("--index", folder.Write("i.index", bytes)));
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.Contain("altered"));
    }

    [Test]
    public void What_is_missing_or_wrong_is_said()
    {
        Assert.That(TestCommand.Run(new SourcesBuildCommand(), "", [corpus.TextPath]).Code, Is.EqualTo(2));
        Assert.That(TestCommand.Run(new SourcesBuildCommand(), "", ["no such folder"], ("-o", "x.index")).Error, Does.Contain("no such folder"));
        Assert.That(TestCommand.Run(new SourcesLookupCommand(), "", []).Code, Is.EqualTo(2));
        Assert.That(TestCommand.Run(new SourcesLookupCommand(), "", [], ("--index", "no such file")).Code, Is.EqualTo(2));
        Assert.That(Lookup("", ("--format", "xml")).Error, Does.Contain("jsonl"));
    }

    private (int Code, string Output, string Error) Lookup(string input, params (string, string)[] options) =>
        TestCommand.Run(new SourcesLookupCommand(), input, [], [("--index", corpus.IndexPath), .. options]);
}
