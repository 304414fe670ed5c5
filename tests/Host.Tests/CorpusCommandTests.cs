using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Analysis.Host.Tests;

/// <summary>The commands for many articles as a user calls them, with the plugins that come with the command.</summary>
internal sealed class CorpusCommandTests
{
    private const string Village = "合作社种茶，茶园在村口。\n茶园增加收入，村民高兴。\n";
    private const string Town = "社区办食堂，老人来吃饭。\n老人高兴。\n";

    private static readonly string[] Formats = ["tsv", "csv", "json", "xlsx"];

    private TemporaryFolder folder = null!;

    [SetUp]
    public void Write()
    {
        folder = new TemporaryFolder();
        folder.Write("village/a.txt", Village);
        folder.Write("village/b.txt", "茶园有客人。");
        folder.Write("town/c.txt", Town);
    }

    [TearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void Kwic_lists_places_in_the_order_of_the_files()
    {
        var result = HostProcess.Run("kwic", "茶园", folder["village"], "--width", "2");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(Rows(result).Select(row => string.Join('|', row[^3..])), Is.EqualTo((string[])["left|match|right", "茶，|茶园|在村", "|茶园|增加", "|茶园|有客"]));
        Assert.That(result.Output, Does.Contain("# pattern\t茶园\n").And.Contain("# articles\t2\n"));
    }

    [Test]
    public void Compare_keeps_terms_of_one_side_alone()
    {
        var result = HostProcess.Run("compare", folder["village"], "--reference", folder["town"]);
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        var rows = Rows(result).ToDictionary(row => row[0]);
        Assert.That(rows["茶园"][1..3], Is.EqualTo((string[])["3", "0"]));
        Assert.That(rows["老人"][1..3], Is.EqualTo((string[])["0", "2"]));
        Assert.That((rows["茶园"][6], rows["老人"][6]), Is.EqualTo(("more", "less")));
        Assert.That(rows["高兴"][1..3], Is.EqualTo((string[])["1", "1"]));
        Assert.That(result.Output, Does.Contain("# zeroPolicy\t").And.Not.Contain("NaN").And.Not.Contain("∞"));
    }

    [Test]
    public void Compare_with_a_list_says_what_compare_with_its_articles_says()
    {
        var list = folder.Write("town.tsv", HostProcess.Run("frequencies", folder["town"]).Bytes);
        Assert.That(
            Rows(HostProcess.Run("compare", folder["village"], "--reference-list", list)),
            Is.EqualTo(Rows(HostProcess.Run("compare", folder["village"], "--reference", folder["town"]))));
    }

    [Test]
    public void Collocations_frequencies_and_dispersion_say_how_they_were_made()
    {
        var near = HostProcess.Run("collocations", "茶园", folder["village"], "--minimum", "1");
        Assert.That((near.ExitCode, near.Error), Is.EqualTo((0, "")));
        Assert.That(near.Output, Does.Contain("# nodeCount\t3\n"));
        Assert.That(Rows(near).Select(row => row[0]), Does.Contain("收入"));

        var counts = HostProcess.Run("frequencies", folder["village"], folder["town"]);
        Assert.That((counts.ExitCode, counts.Error), Is.EqualTo((0, "")));
        Assert.That(counts.Output, Does.Contain("# articles\t3\n").And.Contain("# perMillion\tcount * 1000000 / words\n"));
        Assert.That(Rows(counts).Select(row => row[0]), Does.Contain("茶园").And.Contain("老人"));

        var spread = HostProcess.Run("dispersion", folder.Path, "--part", "paragraph");
        Assert.That((spread.ExitCode, spread.Error), Is.EqualTo((0, "")));
        Assert.That(spread.Output, Does.Contain("# parts\t5 with a word in them\n").And.Contain("\n茶园\t3\t3\t"));
    }

    [Test]
    public void Every_form_holds_the_same_rows_and_the_method()
    {
        var outputs = Formats.ToDictionary(format => format, format => HostProcess.Run("frequencies", folder["village"], "--format", format));
        Assert.That(outputs.Values.Select(output => (output.ExitCode, output.Error)), Is.All.EqualTo((0, "")));
        var rows = Rows(outputs["tsv"]);
        Assert.That(
            outputs["csv"].Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split(',')), Is.EqualTo(rows));
        Assert.That(outputs["csv"].Output, Does.StartWith("# version,Analysis.Keywords "));

        var table = outputs["json"].Json.GetProperty("wordFrequency");
        Assert.That(table.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.ToString()).ToArray()), Is.EqualTo(rows[1..]));
        Assert.That(table.GetProperty("method").GetProperty("articles").GetString(), Is.EqualTo("2"));

        using var book = SpreadsheetDocument.Open(new MemoryStream(outputs["xlsx"].Bytes), false);
        Assert.That(new OpenXmlValidator().Validate(book).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
        Assert.That(Cells(book, "wordFrequency"), Is.EqualTo(rows));
        Assert.That(Cells(book, "wordFrequency.method"), Does.Contain((string[])["articles", "2"]));
    }

    /// <summary>What <c>run --corpus</c> writes in every form that has tables.</summary>
    [Test]
    public void A_run_writes_its_tables_and_their_methods_in_every_form()
    {
        var result = HostProcess.Run(
            "run", folder["village"], "--corpus", "--format", "csv=" + folder["csv"], "--format", "tsv=" + folder["tsv"],
            "--format", "xlsx=" + folder["a.xlsx"], "--format", "json=" + folder["a.json"], "--format", "html=" + folder["a.html"]);
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["a.json"]));
        using var book = SpreadsheetDocument.Open(folder["a.xlsx"], false);
        foreach (var name in (string[])["nGramFrequency", "wordDispersion", "wordFrequency"])
        {
            var method = json.RootElement.GetProperty("corpus").GetProperty(name).GetProperty("method").EnumerateObject()
                .Select(line => (string[])[line.Name, line.Value.GetString()!]).ToList();
            Assert.That(method.Select(line => line[0]), Does.Contain("words"));
            Assert.That(Cells(book, $"corpus.{name}.method").Skip(1), Is.EqualTo(method));
            Assert.That(
                File.ReadLines(folder[$"tsv/corpus.{name}.method.tsv"]).Skip(1).Select(line => line.Split('\t')), Is.EqualTo(method));
            Assert.That(File.Exists(folder[$"csv/corpus.{name}.csv"]));
            Assert.That(File.Exists(folder[$"csv/corpus.{name}.method.csv"]));
            Assert.That(File.ReadAllText(folder["a.html"]), Does.Contain($"{name}.method"));
        }
    }

    [Test]
    public void A_reference_that_is_not_there_is_named_and_the_exit_code_is_2()
    {
        var result = HostProcess.Run("compare", folder["village"], "--reference", folder["nowhere"]);
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("nowhere"));
        var list = HostProcess.Run("compare", folder["village"], "--reference-list", folder["nowhere.tsv"]);
        Assert.That((list.ExitCode, list.Output), Is.EqualTo((2, "")));
        Assert.That(list.Error, Does.Contain("nowhere.tsv"));
    }

    [TestCase("compare: name what to compare with", "compare", "a.txt")]
    [TestCase("kwic: name files or folders", "kwic", "茶园")]
    [TestCase("frequencies: --format xml: it is one of tsv, csv, json, xlsx.", "frequencies", "a.txt", "--format", "xml")]
    [TestCase("collocations: --window x: a whole number of 1 or more is needed.", "collocations", "茶园", "a.txt", "--window", "x")]
    public void What_makes_no_sense_is_said(string words, params string[] arguments)
    {
        var result = HostProcess.RunIn(folder["village"], arguments);
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.StartWith(words));
    }

    [Test]
    public void Groups_come_from_the_fields_of_records_and_from_names()
    {
        var records = folder.Write("clips.csv", "date,outlet,text\n2024-03-02,晨报,茶园有客人。\n2024年5月30日,晚报,茶园收入。\n,晚报,老人来吃饭。\n");
        var byMonth = HostProcess.Run("frequencies", records, "--by", "date:month", "--cells", "count");
        Assert.That((byMonth.ExitCode, byMonth.Error), Is.EqualTo((0, "")));
        Assert.That(Rows(byMonth)[0], Is.EqualTo((string[])["term", "count", "perMillion", "articles", "trend", "date:2024-03", "date:2024-05", "date:"]));
        Assert.That(Rows(byMonth).Single(row => row[0] == "茶园")[5..], Is.EqualTo((string[])["1", "1", "0"]));
        Assert.That(byMonth.Output, Does.Contain("# date:2024-05\t2 words, 1 articles\n").And.Contain(" articles that do not say it\n"));

        var byOutlet = HostProcess.Run("frequencies", records, "--by", "outlet", "--cells", "count", "--format", "json").Json.GetProperty("groupedFrequency");
        Assert.That(byOutlet.GetProperty("columns").EnumerateArray().Select(name => name.GetString()).Skip(4), Is.EqualTo((string[])["outlet:晚报", "outlet:晨报"]));
    }

    /// <summary>A page without a word: the table has no rows, a term of one side is compared with nothing, and no cell is NaN.</summary>
    [Test]
    public void A_corpus_without_words_gives_empty_tables()
    {
        var empty = folder.Write("empty.txt", "。\n");
        foreach (var command in (string[][])[["frequencies", empty], ["dispersion", empty], ["collocations", "茶园", empty], ["kwic", "茶园", empty]])
        {
            var result = HostProcess.Run(command);
            Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")), command[0]);
            Assert.That(Rows(result), Has.Length.EqualTo(1), command[0]);
        }

        var compared = HostProcess.Run("compare", folder["village"], "--reference", empty);
        Assert.That((compared.ExitCode, compared.Error), Is.EqualTo((0, "")));
        Assert.That(Rows(compared).Skip(1).Select(row => string.Concat(row[7..11])), Is.All.Empty);
    }

    /// <summary>The names of the columns and the rows, without the method.</summary>
    private static string[][] Rows(ProcessResult result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line.Split('\t'))];

    private static string[][] Cells(SpreadsheetDocument book, string name)
    {
        var sheets = book.WorkbookPart!.Workbook!.Descendants<Sheet>().ToDictionary(sheet => sheet.Name!.Value!, sheet => sheet.Id!.Value!);
        // A sheet's name has 31 characters at most.
        var sheet = (WorksheetPart)book.WorkbookPart.GetPartById(sheets[name[..Math.Min(31, name.Length)]]);
        return [.. sheet.Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray())];
    }
}
