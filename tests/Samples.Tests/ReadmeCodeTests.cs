namespace Analysis.Samples.Tests;

/// <summary>
/// Every C# example in a README stands, line for line, in a source file of samples/ or tests/, where it is compiled and run.
/// </summary>
public sealed class ReadmeCodeTests
{
    private static readonly string[] Readmes =
        [.. FilesBelow("").Where(path => Path.GetFileName(path).StartsWith("README", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal))];

    private static readonly Lazy<string[]> Sources = new(() =>
        [.. FilesBelow("samples").Concat(FilesBelow("tests")).Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(path => OneLine(File.ReadLines(path)))]);

    private static IEnumerable<TestCaseData> Examples() =>
        from readme in Readmes
        let blocks = MarkdownBlocks.Of(readme, "csharp").ToList()
        from number in Enumerable.Range(0, blocks.Count)
        select new TestCaseData(string.Join('\n', blocks[number])).SetArgDisplayNames(Path.GetRelativePath(Repository.Root, readme), $"{number + 1}");

    [TestCaseSource(nameof(Examples))]
    public void It_is_compiled_and_run(string code) =>
        Assert.That(Sources.Value.Any(source => source.Contains(OneLine(code.Split('\n')), StringComparison.Ordinal)), Is.True, code);

    [Test]
    public void All_of_them_were_found() => Assert.That(Readmes, Has.Length.GreaterThanOrEqualTo(9));

    /// <summary>Code without its indents and empty lines.</summary>
    private static string OneLine(IEnumerable<string> lines) =>
        "\n" + string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts" or ".git"));
}
