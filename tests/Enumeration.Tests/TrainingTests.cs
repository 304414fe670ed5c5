using Analysis.Running;

namespace Analysis.Enumeration.Tests;

public sealed class TrainingTests
{
    [Test]
    public void Training_writes_the_model_that_is_in_the_repository()
    {
        if (!File.Exists(Material.Essays))
            Assert.Ignore("The essays that the model is learned from are not here.");
        using var folder = new TemporaryFolder();
        var trainer = Path.Combine(Repository.OutputOf(Path.Combine("tests", "Enumeration.Trainer")), "Enumeration.Trainer.dll");
        var run = ProcessResult.Of(ProcessResult.Start("dotnet", "exec", trainer, Material.Essays, folder["trees.txt"]));
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var kept = Path.Combine(Repository.Root, "Plugins", "Enumeration", "Data", "zh", "parallel-trees.txt");
        Assert.That(File.ReadAllText(folder["trees.txt"]), Is.EqualTo(File.ReadAllText(kept)));
    }
}
