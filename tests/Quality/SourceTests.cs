using System.ComponentModel;
using System.Globalization;
using Analysis.Quotation;
using Analysis.Quotation.Sources.BuiltIn;

namespace Analysis.Quality;

/// <summary>An index over the whole corpus of classics against lines with known sources; see source-floors.json.</summary>
public sealed class SourceTests
{
    /// <summary>The most that an index may take, in lengths of the corpus's files.</summary>
    private const double LargestIndex = 1.2;

    /// <summary>Of so many rows of a set one is looked up, so that the tests do not take minutes.</summary>
    private const int EachSoMany = 4;

    private static readonly Floors Floors = new("source-floors.json");
    private TemporaryFolder? folder;

    private string IndexFile => folder!["classics.index"];

    [OneTimeSetUp]
    public void Build()
    {
        var archive = Material.Need("data/classics.tar.xz");
        folder = new TemporaryFolder();
        try
        {
            var unpacked = ProcessResult.Of(ProcessResult.Start("tar", ["-xJf", archive, "-C", folder.Path]));
            if (unpacked.ExitCode != 0)
                Assert.Ignore($"The corpus cannot be unpacked here: {unpacked.Error}");
        }
        catch (Win32Exception)
        {
            Assert.Ignore("The corpus needs tar and xz, which are not here.");
        }

        var built = HostProcess.Run("sources", "build", folder["classics"], "-o", IndexFile);
        Assert.That(built.ExitCode, Is.Zero, built.Error);
    }

    [OneTimeTearDown]
    public void Remove() => folder?.Dispose();

    [Test]
    public void The_index_is_hardly_longer_than_the_texts()
    {
        var texts = new DirectoryInfo(folder!["classics"]).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(double)new FileInfo(IndexFile).Length / texts:0.000} times the texts"));
        Assert.That(new FileInfo(IndexFile).Length, Is.LessThan(texts * LargestIndex));
    }

    [TestCase("quote_source")]
    [TestCase("idiom_derivation_quotes")]
    public void Sources_of_lines(string set)
    {
        var rows = File.ReadLines(Material.Need($"data/quotations/{set}.dev.jsonl")).Where((_, number) => number % EachSoMany == 0);
        var gold = folder!.Write(set + ".jsonl", string.Join('\n', rows));
        var quotes = folder[set + ".txt"];
        var prepared = Material.Python("prepare_quotes.py", gold, quotes);
        Assert.That(prepared.ExitCode, Is.Zero, prepared.Error);
        Floors.Hold(set, Material.Python("score_sources.py", LookedUp(quotes), gold));
    }

    /// <summary>Every line of the built-in reference stands in the work that it names, or its mark says why not.</summary>
    [Test]
    public void The_built_in_reference_is_true_of_the_classics()
    {
        using var index = SourceIndex.Open(IndexFile);
        var wrong = new List<string>();
        foreach (var entry in BuiltInReference.Chinese.Entries.Where(entry => entry.Mark != "o"))
        {
            var finding = index.Lookup(entry.Line);
            var found = finding.Sources.Where(source => source.Work == entry.Work || source.Chapter == entry.Work
                || (entry.Author is not null && source.Author == entry.Author)).ToList();
            var isThere = finding.Verdict is QuoteVerdict.Verbatim or QuoteVerdict.Variant && found.Exists(source => source.Score >= 0.999);
            if (entry.Mark switch { null => !isThere, "~" => isThere || found.Count == 0, _ => isThere })
                wrong.Add($"{entry.Line} {entry.Work} {entry.Mark} {finding.Verdict}");
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Misquotations()
    {
        var gold = Material.Need("data/quotations/quote_source.dev.jsonl");
        var (rows, quotes) = (folder!["misquoted.jsonl"], folder["misquoted.txt"]);
        var made = Material.Python(
            "make_misquotes.py", gold, "--press", Material.Need("data/press/articles.dev.jsonl"), "-o", rows, "--quotes", quotes);
        Assert.That(made.ExitCode, Is.Zero, made.Error);
        Floors.Hold("misquotations", Material.Python("score_sources.py", LookedUp(quotes), rows));
    }

    /// <summary>Looks the lines of a file up and returns the file with what was found.</summary>
    private string LookedUp(string quotes)
    {
        var found = HostProcess.Run("sources", "lookup", "--index", IndexFile, quotes, "--format", "jsonl");
        Assert.That(found.ExitCode, Is.Zero, found.Error);
        return folder!.Write(Path.GetFileNameWithoutExtension(quotes) + ".found.jsonl", found.Output);
    }
}
