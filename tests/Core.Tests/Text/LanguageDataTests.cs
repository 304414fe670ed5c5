using Analysis;

namespace Core.Tests.Text;

public sealed class LanguageDataTests
{
    [Test]
    public void Comments_and_blank_lines_are_left_out()
    {
        var surnames = LanguageData.ReadLines(typeof(Article).Assembly, "zh", "surnames");

        Assert.That(surnames, Is.Not.Empty);
        Assert.That(surnames.Any(line => line.Length == 0 || line[0] == '#'), Is.False);
    }

    [Test]
    public void A_table_is_split_at_tabs() =>
        Assert.That(LanguageData.ReadTable(typeof(Article).Assembly, "zh", "credit-words").All(row => row.Length == 1), Is.True);

    [Test]
    public void A_file_that_is_not_there_is_named() =>
        Assert.That(() => LanguageData.ReadLines(typeof(Article).Assembly, "zh", "nothing"),
            Throws.TypeOf<FileNotFoundException>().With.Message.Contains("Data/zh/nothing.txt"));
}
