using Analysis.Quotation.Sources.Aligning;
using Analysis.Quotation.Sources.Folding;
using Analysis.Quotation.Sources.Formats;
using Analysis.Quotation.Sources.Lookup;

namespace Analysis.Quotation.Sources.Tests;

public sealed class DataTests
{
    private static readonly CharacterFolding Folding = CharacterFolding.Chinese;

    [TestCase('説', '说')]
    [TestCase('後', '后')]
    [TestCase('餘', '馀')]
    [TestCase('峯', '峰')]
    [TestCase('Ａ', 'a')]
    [TestCase('７', '7')]
    public void Forms_of_a_character_fold_together(char one, char other) =>
        Assert.That(Folding.FormOf(one), Is.EqualTo(Folding.FormOf(other)));

    [TestCase('己', '已')]
    [TestCase('未', '末')]
    [TestCase('复', '覆')]
    public void Characters_that_are_only_alike_do_not(char one, char other) =>
        Assert.That(Folding.FormOf(one), Is.Not.EqualTo(Folding.FormOf(other)));

    [TestCase('，')]
    [TestCase(' ')]
    [TestCase('《')]
    [TestCase('\0')]
    public void Marks_do_not_count(char mark) => Assert.That(Folding.FormOf(mark), Is.EqualTo('\0'));

    [Test]
    public void A_form_stands_for_itself()
    {
        for (var c = '\u3400'; c <= '\u9fff'; c++)
            Assert.That(Folding.FormOf(Folding.FormOf(c)), Is.EqualTo(Folding.FormOf(c)), c.ToString());
    }

    [Test]
    public void A_modern_character_for_an_old_loan_costs_nothing_and_the_other_way_round_something()
    {
        Assert.That(AlignmentCosts.Chinese.Substitute('悦', Folding.FormOf('说')), Is.Zero);
        Assert.That(AlignmentCosts.Chinese.Substitute(Folding.FormOf('说'), '悦'), Is.Positive);
    }

    [Test]
    public void Works_are_found_by_their_names_in_both_scripts_and_by_those_of_files()
    {
        var works = new WorkTable([]);
        Assert.That(works.Find("論語")!.Name, Is.EqualTo("论语"));
        Assert.That(works.Find("lunyu")!.Tier, Is.EqualTo(WorkTier.Classic));
        Assert.That(works.Find("史记")!.Year, Is.LessThan(0));
        Assert.That(works.Find("无此书"), Is.Null);
    }

    [Test]
    public void Every_time_of_a_work_or_an_author_has_its_year()
    {
        var works = new WorkTable([]);
        var times = SourceData.ReadTable("works").Select(row => row[2])
            .Concat(SourceData.ReadTable("authors").Select(row => row[1]));
        Assert.That(times.Where(time => time.Length > 0 && works.YearOfDynasty(time) is null), Is.Empty);
    }

    [Test]
    public void A_row_of_the_corpus_outdoes_the_projects_own()
    {
        var works = new WorkTable(["论语\t某人\t清\t1800\t4"]);
        Assert.That(works.Find("论语"), Has.Property("Author").EqualTo("某人").And.Property("Tier").EqualTo(WorkTier.Compilation));
    }

    [Test]
    public void Popular_wordings_lead_to_the_source()
    {
        foreach (var row in SourceData.ReadTable("popularforms"))
        {
            Assert.That(row, Has.Length.EqualTo(2), row[0]);
            Assert.That(KnownLines.Chinese.IsPopularForm(Folded(row[0]), Folded(row[1])), row[0]);
        }
    }

    [Test]
    public void Every_known_line_is_known()
    {
        foreach (var row in SourceData.ReadTable("attributions"))
            Assert.That(KnownLines.Chinese.FactOf(Folded(row[0])), Is.Not.Null, row[0]);
    }

    private static string Folded(string text)
    {
        var folded = new FoldedText();
        folded.Fold(text, Folding);
        return folded.Elements.ToString();
    }
}
