using Analysis.Keywords.Corpus;
using Analysis.Keywords.Corpus.Tables;
using static Keywords.Tests.Corpus.CorpusSample;

namespace Keywords.Tests.Corpus;

/// <summary>The tables of small corpora, counted by hand.</summary>
public sealed class CorpusTableTests
{
    private static readonly string[] Texts = ["乡村振兴，产业振兴。\n乡村产业", "茶园合作社；茶园", "！"];

    [Test]
    public void Frequency_list_counts_places_and_articles()
    {
        var table = TableOf(new WordFrequencies(), Articles(Texts));
        Assert.That(table.Rows.Select(row => row[0].ToString()), Is.EqualTo(new[] { "乡村", "产业", "振兴", "茶园", "合作社" }));
        var row = Row(table, "茶园");
        Assert.That((row["count"], row["articles"]), Is.EqualTo(("2", "1")));
        Assert.That(double.Parse(row["perMillion"]), Is.EqualTo(2e6 / 9).Within(1e-9));
        Assert.That(double.Parse(row["articleShare"]), Is.EqualTo(1 / 3.0).Within(1e-12));
    }

    [Test]
    public void N_grams_run_over_neither_punctuation_nor_a_line()
    {
        var table = TableOf(new NGramFrequencies(2, 1), Articles(Texts));
        Assert.That(
            table.Rows.Select(row => row[0].ToString()),
            Is.EquivalentTo(new[] { "乡村 振兴", "产业 振兴", "乡村 产业", "茶园 合作社" }));
        Assert.That(TableOf(new NGramFrequencies(3, 1), Articles(Texts)).Rows, Is.Empty);
        Assert.That(TableOf(new NGramFrequencies(), Articles("社区食堂，社区食堂")).Rows.Single()[1].ToString(), Is.EqualTo("2"));
    }

    /// <summary>产业 stands twice in the first part of six words and not in the other of three.</summary>
    [Test]
    public void Dispersion_by_article()
    {
        var row = Row(TableOf(new WordDispersions(), Articles(Texts)), "产业");
        Assert.That((row["count"], row["range"]), Is.EqualTo(("2", "1")));
        Assert.That(double.Parse(row["dp"]), Is.EqualTo(1 / 3.0).Within(1e-12));
        Assert.That(double.Parse(row["dpNorm"]), Is.EqualTo(0.5).Within(1e-12));
        Assert.That(double.Parse(row["juillandD"]), Is.EqualTo(0).Within(1e-12));
        // Its places are 2 and 5 of 9 words: distances 3 and 6, v = 4.5.
        Assert.That(double.Parse(row["arf"]), Is.EqualTo((3 + 4.5) / 4.5).Within(1e-12));
    }

    [Test]
    public void Dispersion_by_paragraph()
    {
        var row = Row(TableOf(new WordDispersions(CorpusPart.Paragraph, 1), Articles(Texts)), "产业");
        Assert.That(row["range"], Is.EqualTo("2"));
        Assert.That(double.Parse(row["dp"]), Is.EqualTo((Math.Abs(0.5 - 4 / 9.0) + Math.Abs(0.5 - 2 / 9.0) + 3 / 9.0) / 2).Within(1e-12));
    }

    [Test]
    public void No_articles_make_empty_tables()
    {
        Assert.That(TableOf(new WordFrequencies()).Rows, Is.Empty);
        Assert.That(TableOf(new NGramFrequencies()).Rows, Is.Empty);
        Assert.That(TableOf(new WordDispersions()).Rows, Is.Empty);
        Assert.That(TableOf(new WordDispersions(), Articles("。", "")).Rows, Is.Empty);
    }

    [Test]
    public void One_article_leaves_empty_what_compares_parts()
    {
        var row = Row(TableOf(new WordDispersions(), Articles("茶园，茶园")), "茶园");
        Assert.That((row["dp"], row["dpNorm"], row["juillandD"]), Is.EqualTo(("0", "", "")));
    }

    [Test]
    public void Method_says_what_was_counted_and_how_much()
    {
        var method = TableOf(new WordFrequencies(), Articles(Texts)).Method.ToDictionary();
        Assert.That((method["words"], method["articles"], method["distinct"]), Is.EqualTo(("9", "3", "5")));
        Assert.That(method["counted"], Does.Contain("without punctuation"));
    }
}
