namespace Analysis.Host.Tests;

/// <summary>README.zh-CN.md says what README.md says: the same sections, the same commands and code, the same scores.</summary>
internal sealed class ReadmeTranslationTests
{
    private static readonly string[] English = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
    private static readonly string[] Chinese = File.ReadAllLines(Path.Combine(Repository.Root, "README.zh-CN.md"));

    [Test]
    public void The_headings_are_as_many_and_as_deep() => Assert.That(HeadingsIn(Chinese), Is.EqualTo(HeadingsIn(English)));

    [Test]
    public void Commands_code_and_output_are_the_same() => Assert.That(CodeIn(Chinese), Is.EqualTo(CodeIn(English)));

    [Test]
    public void The_tables_have_the_same_rows() => Assert.That(RowsIn(Chinese).Count(), Is.EqualTo(RowsIn(English).Count()));

    [Test]
    public void The_scores_are_the_same() => Assert.That(ScoresIn(Chinese), Is.EqualTo(ScoresIn(English)).And.Not.Empty);

    private static List<int> HeadingsIn(string[] lines) =>
        [.. OutsideCode(lines).Where(line => line.StartsWith('#')).Select(line => line.TakeWhile(c => c == '#').Count())];

    private static List<string> CodeIn(string[] lines)
    {
        var outside = OutsideCode(lines).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. lines.Where(line => !outside.Contains(line))];
    }

    private static IEnumerable<string> RowsIn(string[] lines) => OutsideCode(lines).Where(line => line.StartsWith('|'));

    /// <summary>What stands behind the first column of a row that names a set of scores: <c>| `pku/segmentation` | f1 … |</c>.</summary>
    private static List<string> ScoresIn(string[] lines) =>
        [.. RowsIn(lines).Select(line => line.Split('|')).Where(cells => cells.Length == 5 && cells[2].Trim() is ['`', .., '`'] name && name.Contains('/')).Select(cells => cells[2] + cells[3])];

    private static IEnumerable<string> OutsideCode(string[] lines)
    {
        var isCode = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode)
                yield return line;
        }
    }
}
