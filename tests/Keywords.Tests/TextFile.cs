namespace Keywords.Tests;

/// <summary>A file that is there as long as a test needs it.</summary>
internal sealed class TextFile : IDisposable
{
    public TextFile(string text) => File.WriteAllText(Path, text);

    public string Path { get; } = System.IO.Path.Combine(TestContext.CurrentContext.WorkDirectory, Guid.NewGuid() + ".txt");

    public void Dispose() => File.Delete(Path);
}
