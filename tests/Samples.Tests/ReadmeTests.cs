namespace Analysis.Samples.Tests;

/// <summary>The README shows what is: its code is compiled, its picture is what the command prints.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    [Test]
    public void Its_five_lines_of_code_are_those_of_a_sample_that_runs()
    {
        var program = File.ReadAllText(Path.Combine(Repository.Root, "samples/EmbedTheLibrary/Program.cs"));
        var code = Block("csharp").First();
        Assert.That(code, Has.Length.GreaterThanOrEqualTo(5));
        foreach (var line in code.Where(line => line.Length > 0))
            Assert.That(program, Does.Contain(line));
    }

    [Test]
    public void Its_plugin_is_the_one_in_the_samples()
    {
        var plugin = File.ReadAllText(Path.Combine(Repository.Root, "samples/MinimalPlugin/LongSentences.cs")).ReplaceLineEndings("\n").Trim();
        Assert.That(Block("csharp").Select(lines => string.Join('\n', lines).Trim()), Does.Contain(plugin));
    }

    [Test]
    public void Its_picture_is_what_the_command_prints()
    {
        var run = HostProcess.Run("run", "samples/articles", "--width", "100");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var printed = run.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToHashSet();
        var picture = Block("text").First().Where(line => line.Trim() is not "" and not "⋮").ToArray();
        Assert.That(picture, Has.Length.GreaterThan(10));
        Assert.That(picture.Where(line => !printed.Contains(line)), Is.Empty);
    }

    private static IEnumerable<string[]> Block(string language)
    {
        for (var at = 0; at < Readme.Length; at++)
        {
            if (Readme[at] != "```" + language)
                continue;
            var end = Array.IndexOf(Readme, "```", at + 1);
            yield return Readme[(at + 1)..end].Select(line => line.TrimEnd()).ToArray();
            at = end;
        }
    }
}
