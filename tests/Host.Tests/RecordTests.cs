namespace Analysis.Host.Tests;

/// <summary>Files that hold many documents: tables and JSON.</summary>
internal sealed class RecordTests
{
    [Test]
    public void Each_row_is_a_document_named_by_its_id_and_other_fields_are_metadata()
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder.Write("a.csv", "id,标题,content,版次\nx1,水井,\"井水清甜，\r\n大家都说“\"\"好\"\"”。\",5\nx2,,老井修好了。,6\n"));
        var documents = result.Json.GetProperty("documents").EnumerateArray().ToList();
        Assert.That(documents.Select(document => document.GetProperty("path").GetString()), Is.EqualTo((string[])[folder["a.csv/x1"], folder["a.csv/x2"]]));
        Assert.That(documents[0].GetProperty("articles")[0].GetProperty("text").GetString(), Does.StartWith("水井\n井水清甜，\n大家都说“\"好\"”。"));
        Assert.That(documents[0].GetProperty("articles")[0].GetProperty("title").GetString(), Is.EqualTo("水井"));
        Assert.That(documents[1].GetProperty("articles")[0].GetProperty("metadata").GetProperty("版次").GetString(), Is.EqualTo("6"));
        Assert.That(result.ExitCode, Is.Zero);
    }

    [Test]
    public void Fields_may_be_named()
    {
        using var folder = new TemporaryFolder();
        var article = Run(folder.Write("a.jsonl", "{\"q\":\"老井修好了。\",\"h\":\"水井\",\"when\":\"2024-03-05\",\"n\":7,\"tags\":[1]}\n"),
            "--text-field", "q", "--title-field", "h", "--date-field", "when").Article;
        Assert.That(article.GetProperty("title").GetString(), Is.EqualTo("水井"));
        Assert.That(article.GetProperty("metadata").GetRawText(), Is.EqualTo("{\"date\":\"2024-03-05\",\"n\":\"7\"}"));
    }

    [TestCase("{\"text\":\"一口井。\"}\n\n{\"text\":\"两口井。\"}\n")]
    [TestCase("[{\"text\":\"一口井。\"},\n{\"text\":\"两口井。\"}]")]
    [TestCase("[ \"一口井。\", \"两口井。\" ]")]
    [TestCase("{\"text\":\"一口井。\"}{\"text\":\"\"}{\"text\":\"两口井。\"}")]
    public void Json_is_an_array_or_values_behind_one_another(string json)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.json", "a.jsonl"])
            Assert.That(TextsOf(Run(folder.Write(name, json))), Is.EqualTo((string[])["一口井。", "两口井。"]));
    }

    [Test]
    public void What_stands_before_a_mistake_is_read_and_the_mistake_named()
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder.Write("a.jsonl", "{\"text\":\"一口井。\"}\n{\"text\":\"两口井。\"}\n{\"text\":三口井}\n"), folder.Write("b.txt", "四口井。"));
        var documents = result.Json.GetProperty("documents").EnumerateArray().ToList();
        Assert.That(documents, Has.Count.EqualTo(4));
        Assert.That(documents[2].GetProperty("path").GetString(), Is.EqualTo(folder["a.jsonl"]));
        Assert.That(documents[2].GetProperty("error").GetString(), Does.StartWith("INPUT014").And.Contain("value 3"));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void Where_no_field_can_be_the_text_the_fields_are_said()
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder.Write("a.csv", "name,price\n井,5\n"));
        Assert.That(result.Error, Does.Contain("INPUT019 There is no field with the text: the fields are name, price. Name it with --text-field."));
    }

    [Test]
    public void Bytes_that_cannot_be_decoded_are_located_in_their_record()
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder.Write("a.csv", [.. "title,text\n一口井,井水清甜得很，大家都来打水喝。\n两口井,井水"u8, 0xFF, .. "很凉，夏天也是一样。\n"u8]));
        var finding = result.Json.GetProperty("documents")[1].GetProperty("diagnostics")[0];
        Assert.That((finding.GetProperty("code").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()), Is.EqualTo(("INPUT001", 2, 3)));
    }

    [Test]
    public void The_output_is_the_same_on_any_number_of_threads()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 300).Select(i => $"{{\"text\":\"第{i}口井，井水好。\"}}\n")));
        Assert.That(Run(file, "--jobs", "4").Bytes, Is.EqualTo(Run(file, "--jobs", "1").Bytes));
    }

    private static IEnumerable<string> TextsOf(ProcessResult result) =>
        result.Json.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("articles")[0].GetProperty("text").GetString()!);

    private static ProcessResult Run(params string[] arguments) =>
        HostProcess.Run(["run", .. arguments, "--format", "json", "--plugins", Repository.TestPlugin("Good")]);
}
