using System.Text;

namespace Analysis.Host.Tests;

internal sealed class InputTests
{
    private const string Text = "种树的人说：“先浇水，再施肥。”\n大家听了，都说这话说得对，于是各自回家准备水桶和铁锹。\n";

    private static IEnumerable<TestCaseData> Encodings()
    {
        var legacy = CodePagesEncodingProvider.Instance;
        yield return new(Encoding.UTF8.GetBytes(Text), "utf-8") { TestName = "UTF-8" };
        yield return new(Marked(new UTF8Encoding(true)), "utf-8") { TestName = "UTF-8 with a mark" };
        yield return new(Marked(Encoding.Unicode), "utf-16") { TestName = "UTF-16 with a mark" };
        yield return new(Marked(Encoding.BigEndianUnicode), "utf-16BE") { TestName = "UTF-16, big end first, with a mark" };
        yield return new(Marked(Encoding.UTF32), "utf-32") { TestName = "UTF-32 with a mark" };
        yield return new(Encoding.Unicode.GetBytes(Text), "utf-16") { TestName = "UTF-16" };
        yield return new(Encoding.BigEndianUnicode.GetBytes(Text), "utf-16BE") { TestName = "UTF-16, big end first" };
        yield return new(legacy.GetEncoding("gb18030")!.GetBytes(Text), "gb18030") { TestName = "GB 18030" };
        yield return new((byte[])[0x84, 0x31, 0x95, 0x33, .. legacy.GetEncoding("gb18030")!.GetBytes(Text)], "gb18030") { TestName = "GB 18030 with a mark" };
        yield return new(legacy.GetEncoding("big5")!.GetBytes("種樹的人說：「先澆水，再施肥。」\n大家聽了，都說這話說得對，於是各自回家準備水桶。\n"), "big5") { TestName = "Big5" };

        static byte[] Marked(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
    }

    [TestCaseSource(nameof(Encodings))]
    public void The_encoding_is_found_and_named(byte[] bytes, string encoding)
    {
        using var folder = new TemporaryFolder();
        var document = Run(folder.Write("a.txt", bytes)).Json.GetProperty("documents")[0];
        Assert.That(document.GetProperty("encoding").GetString(), Is.EqualTo(encoding));
        Assert.That(document.GetProperty("articles")[0].GetProperty("text").GetString(), Is.EqualTo(Text.TrimEnd()).Or.StartsWith("種樹的人說"));
        // A mark is no part of the text: offsets count from behind it.
        Assert.That(document.GetProperty("articles")[0].GetProperty("paragraphs")[0].GetProperty("source")[0][0].GetInt32(), Is.Zero);
    }

    [Test]
    public void An_encoding_that_is_named_overrides_what_would_be_found()
    {
        using var folder = new TemporaryFolder();
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("好");
        var result = Run(folder.Write("a.txt", bytes), "--encoding", "gbk");
        Assert.That(result.Article.GetProperty("text").GetString(), Does.StartWith("好"));
    }

    [Test]
    public void Bytes_that_cannot_be_decoded_are_replaced_and_located()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = [.. Encoding.UTF8.GetBytes("第一行是好的，没有什么问题。\n第二行"), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("坏了两个字节，别的都好。\n")];
        var document = Run(folder.Write("a.txt", bytes)).Json.GetProperty("documents")[0];
        var finding = document.GetProperty("diagnostics")[0];
        Assert.That(finding.GetProperty("code").GetString(), Is.EqualTo("INPUT001"));
        Assert.That((finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()), Is.EqualTo((2, 4)));
        Assert.That(document.GetProperty("articles")[0].GetProperty("text").GetString(), Does.Contain("第二行\uFFFD\uFFFD坏了"));
    }

    [Test]
    public void What_cannot_be_read_says_why_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["folder.txt"]);
        string[] inputs =
        [
            folder["none.txt"], folder["no/such.txt"], folder.Write("empty.txt", ""), folder.Write("binary.txt", [1, 0, 0, 7, 0, 9]),
            folder["folder.txt"], folder.Write("good.txt", "好"),
        ];
        var result = Run(inputs);
        var errors = result.Json.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("error").GetString()).ToList();
        Assert.That(errors, Has.Count.EqualTo(6));
        Assert.That(errors.SkipLast(1).Select(error => error![..8]), Is.EqualTo((string[])["INPUT002", "INPUT003", "INPUT006", "INPUT009", "INPUT005"]));
        Assert.That(errors[5], Is.Null);
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error.Split('\n').SkipLast(1), Is.EqualTo(inputs.Zip(errors).SkipLast(1).Select(pair => $"{pair.First}: {pair.Second}")));
    }

    [Test]
    public void An_input_over_the_limit_is_refused()
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder.Write("a.txt", new string('a', (1 << 20) + 1)), "--max-size", "1");
        Assert.That(result.Error, Does.Contain("INPUT008 It is too large: more than 1 MB."));
        Assert.That(result.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void A_folder_gives_its_texts_in_order_and_each_but_once()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.txt", "a/z.txt", "a/x.TXT", "a/y.md", "a/results.json", "a/list.csv", ".hidden/c.txt"])
            folder.Write(name, "好");
        Directory.CreateSymbolicLink(folder["a/back"], folder.Path);
        var paths = Run(folder.Path, folder["b.txt"]).Json.GetProperty("documents").EnumerateArray()
            .Select(document => Path.GetRelativePath(folder.Path, document.GetProperty("path").GetString()!).Replace('\\', '/'));
        Assert.That(paths, Is.EqualTo((string[])["a/x.TXT", "a/y.md", "a/z.txt", "b.txt"]));
    }

    [Test]
    public void Standard_input_is_an_input()
    {
        var result = HostProcess.RunWith(Encoding.UTF8.GetBytes("你好"), "run", "-", "--format", "jsonl", "--plugins", Repository.TestPlugin("Good"));
        Assert.That(result.Json.GetProperty("document").GetString(), Is.EqualTo("-"));
        Assert.That(result.Json.GetProperty("id").GetString(), Is.EqualTo("-#1"));
        Assert.That(result.ExitCode, Is.Zero);
    }

    private static ProcessResult Run(params string[] arguments) =>
        HostProcess.Run(["run", .. arguments, "--format", "json", "--plugins", Repository.TestPlugin("Good")]);
}
