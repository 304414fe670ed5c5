using System.Text.Json;

namespace Analysis.Samples.Tests;

/// <summary>samples/MinimalPlugin, built as its author would build it and loaded by the command.</summary>
public sealed class MinimalPluginTests
{
    private static readonly string Folder = Repository.OutputOf("samples/MinimalPlugin");

    [Test]
    public void Its_finding_stands_among_the_diagnostics()
    {
        var clause = "山里的路修了又修，";
        var sentence = string.Concat(Enumerable.Repeat(clause, 14)) + "总算修通了。";
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.txt", "这句话不长。" + sentence);

        var run = HostProcess.Run("run", page, "--plugins", Folder, "--format", "json");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var article = JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0].GetProperty("articles")[0];
        var finding = article.GetProperty("diagnostics").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(finding.GetProperty("code").GetString(), Is.EqualTo("LEN001"));
            Assert.That(finding.GetProperty("plugin").GetString(), Is.EqualTo("MinimalPlugin"));
            Assert.That(finding.GetProperty("span")[0].GetInt32(), Is.EqualTo("这句话不长。".Length));
            Assert.That(finding.GetProperty("message").GetString(), Does.Contain($"{sentence.Length}"));
        });
    }

    [Test]
    public void It_is_a_plugin_in_about_twenty_lines()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "samples/MinimalPlugin/LongSentences.cs"));
        Assert.That(lines.Count(line => line.Trim().Length > 1), Is.InRange(10, 22));
    }
}
