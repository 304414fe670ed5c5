namespace Analysis.Quality;

/// <summary>Where the outputs of the command lie while the tests run.</summary>
[SetUpFixture]
public sealed class Outputs
{
    private static TemporaryFolder? folder;

    internal static string Folder => (folder ?? throw new InvalidOperationException("No test is running.")).Path;

    [OneTimeSetUp]
    public void Make() => folder = new TemporaryFolder();

    [OneTimeTearDown]
    public void Remove() => folder?.Dispose();
}
