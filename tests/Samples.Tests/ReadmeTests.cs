namespace Analysis.Samples.Tests;

/// <summary>The README shows what is: its picture is what the command prints. (Its code: <see cref="ReadmeCodeTests"/>.)</summary>
public sealed class ReadmeTests
{
    [Test]
    public void Its_picture_is_what_the_command_prints()
    {
        var run = HostProcess.Run("run", "samples/articles", "--width", "100");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var printed = run.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToHashSet();
        var picture = MarkdownBlocks.Of(Path.Combine(Repository.Root, "README.md"), "text").First()
            .Where(line => line.Trim() is not "" and not "⋮").ToArray();
        Assert.That(picture, Has.Length.GreaterThan(10));
        Assert.That(picture.Where(line => !printed.Contains(line)), Is.Empty);
    }
}
