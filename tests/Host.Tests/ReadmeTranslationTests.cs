namespace Analysis.Host.Tests;

/// <summary>A README.zh-CN.md says what the README.md beside it says: the same sections, the same commands and code, the same scores.</summary>
[TestFixture(".", Description = "the project")]
[TestFixture("samples", Description = "the guide for authors of plugins")]
internal sealed class ReadmeTranslationTests(string folder)
{
    private readonly string[] english = File.ReadAllLines(Path.Combine(Repository.Root, folder, "README.md"));
    private readonly string[] chinese = File.ReadAllLines(Path.Combine(Repository.Root, folder, "README.zh-CN.md"));

    [Test]
    public void The_headings_are_as_many_and_as_deep() => Assert.That(HeadingsIn(chinese), Is.EqualTo(HeadingsIn(english)));

    [Test]
    public void Commands_code_and_output_are_the_same() => Assert.That(CodeIn(chinese), Is.EqualTo(CodeIn(english)));

    [Test]
    public void The_tables_have_the_same_rows() => Assert.That(RowsIn(chinese).Count(), Is.EqualTo(RowsIn(english).Count()));

    [Test]
    public void Links_lead_to_what_is_there() => Assert.That(
        LinksIn(english).Concat(LinksIn(chinese)).Where(link => !Path.Exists(Path.Combine(Repository.Root, folder, link))), Is.Empty);

    [Test]
    public void The_scores_are_the_same() => Assert.That(ScoresIn(chinese), Is.EqualTo(ScoresIn(english)));

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

    /// <summary>What <c>[words](path)</c> leads to, unless it is elsewhere on the net or on the page itself.</summary>
    private static IEnumerable<string> LinksIn(string[] lines) => OutsideCode(lines)
        .SelectMany(line => line.Split("](").Skip(1)).Select(rest => rest.Split(')', '#')[0])
        .Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal));

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
