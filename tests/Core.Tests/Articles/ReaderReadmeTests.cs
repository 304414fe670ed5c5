using System.Reflection;
using Analysis;
using Analysis.Reading;
using Analysis.Running;

namespace Core.Tests.Articles;

/// <summary>Core/Articles/README.md says what the reader does, and its code compiles and runs.</summary>
public sealed class ReaderReadmeTests
{
    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(Repository.Root, "Core/Articles/README.md"));

    [Test]
    public void Its_table_of_findings_is_the_catalog()
    {
        var rows = Rows("| PAGE").Select(cells => (Code: cells[0], Severity: cells[1], Says: cells[2])).ToArray();
        var catalog = PageFinding.All.Select(finding => (finding.Code, $"{finding.Severity}".ToLowerInvariant(), finding.Message));
        Assert.That(rows, Is.EqualTo(catalog));
        Assert.That(Rows("| PAGE").Select(cells => cells[3]), Has.All.EndsWith("."));
    }

    [Test]
    public void The_catalog_holds_every_finding_under_a_code_of_its_own()
    {
        var fields = typeof(PageFinding).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null));
        Assert.That(PageFinding.All, Is.EquivalentTo(fields));
        Assert.That(PageFinding.All.Select(finding => finding.Code), Is.Unique.And.Ordered);
    }

    [Test]
    public void Its_table_of_steps_holds_every_step_and_codes_that_exist()
    {
        var rows = Rows("| `").ToArray();
        Assert.That(rows.Select(cells => cells[0].Trim('`')), Is.EqualTo(Enum.GetNames<RepairStep>()));
        Assert.That(rows.SelectMany(cells => cells[2].Split(", ")), Is.SubsetOf(PageFinding.All.Select(finding => finding.Code)));
    }

    [Test]
    public void Its_code_is_what_is_compiled_here()
    {
        var here = File.ReadAllLines(Path.Combine(Repository.Root, "tests/Core.Tests/Articles/ReaderReadmeTests.cs"))
            .Select(line => line.Trim()).ToHashSet();
        var inside = false;
        foreach (var line in Readme)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = line == "```csharp";
            else if (inside && line.Length > 0)
                Assert.That(here, Does.Contain(line.Trim()));
        }
    }

    [Test]
    public void Its_first_example_lists_articles_and_findings()
    {
        var printed = Printed("山城的桥\n\n王小明\n\n河水慢慢涨起来了，孩子们在岸边放风筝，一直放到\n\n第5版\n\n天黑才回家。\n");

        Assert.That(printed, Does.StartWith("山城的桥: 3 paragraphs"));
        Assert.That(printed, Does.Contain("7: PAGE012 "));
    }

    [Test]
    public void Its_options_take_the_steps_that_they_name()
    {
        var withoutMoves = ArticleReaderOptions.Default
            .Without(RepairStep.ReadingOrder)
            .Without(RepairStep.OrphanParagraphs);
        var onlyJoins = ArticleReaderOptions.ReadOnly.With(RepairStep.BrokenParagraphs);
        var asPrinted = new ArticleReader(ArticleReaderOptions.ReadOnly);

        Assert.That(withoutMoves.Steps, Has.Count.EqualTo(Enum.GetValues<RepairStep>().Length - 2));
        Assert.That(onlyJoins.Steps, Is.EqualTo(new[] { RepairStep.BrokenParagraphs }));
        Assert.That(asPrinted.Read(new SourceText("第5版\n好。")).Furniture, Is.Empty);
    }

    private static string Printed(string text)
    {
        using var Console = new StringWriter { NewLine = "\n" };
        var page = new ArticleReader().Read(new SourceText(text, "page.txt"));
        foreach (var article in page.Articles)
            Console.WriteLine($"{article.Title}: {article.Paragraphs.Length} paragraphs");
        foreach (var (span, finding) in page.Diagnostics)
            Console.WriteLine($"{page.Source.Lines.PositionAt(span.Start).Line}: {finding.Code} {finding.Message}");
        return Console.ToString();
    }

    private static IEnumerable<string[]> Rows(string start) =>
        Readme.Where(line => line.StartsWith(start, StringComparison.Ordinal)).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());
}
