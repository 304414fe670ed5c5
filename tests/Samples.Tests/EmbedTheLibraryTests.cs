namespace Analysis.Samples.Tests;

/// <summary>samples/EmbedTheLibrary, run as a program.</summary>
public sealed class EmbedTheLibraryTests
{
    [Test]
    public void It_says_who_said_what_and_reads_a_page()
    {
        var run = ProcessResult.Of(ProcessResult.Start(
            "dotnet", Path.Combine(Repository.OutputOf("samples/EmbedTheLibrary"), "EmbedTheLibrary.dll"), "samples/articles/damaged-page.txt"));

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Is.EqualTo("罗桂英 说: 现在孩子们放学都爱往这儿跑。"));
            Assert.That(lines, Has.Some.StartsWith("守好一渠清水要下足“三功”: "));
            Assert.That(lines, Has.Some.Contains("一是把路修进山里"));
        });
    }
}
