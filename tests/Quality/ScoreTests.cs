namespace Analysis.Quality;

/// <summary>The whole command against hand-made truth, one test a set; see floors.json.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ScoreTests
{
    private static readonly Floors Floors = new();

    private static string TheoryPage => Material.Need("gold/theory-page/page.txt");

    [Test]
    public void Theory_page_structure() =>
        Floors.Hold("theory-page/structure", Material.Python("score_structure.py", Analyzed(TheoryPage), Beside("structure.json")));

    [Test]
    public void Theory_page_enumeration() =>
        Floors.Hold("theory-page/enumeration", Material.Python("score_enumeration.py", Analyzed(TheoryPage), Beside("enumerations.json")));

    [Test]
    public void Theory_page_quotation() =>
        Floors.Hold("theory-page/quotation", Material.Python("score_quotation.py", Analyzed(TheoryPage), Beside("quotes.tsv")));

    [Test]
    public void Press_enumeration() =>
        Floors.Hold("press-dev/enumeration", Material.Python("score_enumeration.py", Analyzed(PressArticles()), Material.Need("gold/press-dev")));

    [Test]
    public void Press_quotation() =>
        Floors.Hold("press-dev/quotation", Material.Python("score_quotation.py", Analyzed(PressArticles()), Material.Need("gold/press-dev")));

    [TestCase("clean")]
    [TestCase("damaged")]
    [TestCase("hard")]
    public void Made_pages_structure(string level)
    {
        var articles = Material.Need("data/press/articles.dev.jsonl");
        using var folder = new TemporaryFolder();
        var made = Material.Python("make_pages.py", articles, folder.Path, "--pages", "30", "--seed", "1", "--level", level);
        Assert.That(made.ExitCode, Is.Zero, made.Error);
        var pages = Directory.GetFiles(Path.Combine(folder.Path, "pages"));
        Floors.Hold($"made-pages/{level}", Material.Python("score_structure.py", Analyzed(pages), Path.Combine(folder.Path, "gold")));
    }

    [Test]
    public void Segmentation()
    {
        using var folder = new TemporaryFolder();
        var segmented = HostProcess.Run("segment", Material.Need("data/segmentation/pku_test.utf8"));
        Assert.That(segmented.ExitCode, Is.Zero, segmented.Error);
        var output = folder.Write("segmented.txt", segmented.Output);
        Floors.Hold("pku/segmentation", Material.Python("score_segmentation.py", output,
            Material.Need("data/segmentation/pku_test_gold.utf8"), "--words", Material.Need("data/segmentation/pku_training_words.utf8")));
    }

    [Test]
    public void Keywords()
    {
        var gold = Material.Need("data/keywords/csl_kg_dev.tsv");
        using var folder = new TemporaryFolder();
        var prepared = Material.Python("prepare_keywords.py", gold, folder.Path);
        Assert.That(prepared.ExitCode, Is.Zero, prepared.Error);
        Floors.Hold("csl/keywords", Material.Python("score_keywords.py", AnalyzedWith(["--layers", "keyword"], folder.Path), gold));
    }

    private static string Beside(string name) => Material.Need("gold/theory-page/" + name);

    private static string[] PressArticles() => [.. Directory.GetFiles(Material.Need("gold/press-dev"), "*.txt").Order(StringComparer.Ordinal)];

    private static string Analyzed(params string[] inputs) => AnalyzedWith([], inputs);

    /// <summary>Runs the command and returns the file with its output, which goes when the tests end.</summary>
    private static string AnalyzedWith(string[] options, params string[] inputs)
    {
        var output = Path.Combine(Outputs.Folder, Guid.NewGuid().ToString("N") + ".json");
        var run = HostProcess.Run(["run", .. inputs, "--format", "json", "-o", output, .. options]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return output;
    }
}
