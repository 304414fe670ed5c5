namespace Keywords.Tests.Corpus;

/// <summary>The commands for many articles, as they are called.</summary>
public sealed class CorpusCommandTests
{
    private static readonly (string, string)[] Texts =
    [
        ("village", "乡村振兴，茶园合作社。\n茶园增加收入。"), ("village", "茶园合作社增加收入"),
        ("town", "社区食堂，社区老人。\n老人收入"),
    ];

    [Test]
    public void Kwic_by_characters()
    {
        var (code, output, error) = TestCommand.Run("kwic", Texts, ["茶园", "village"], ("--width", "3"));
        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(Rows(output), Is.EqualTo(new[]
        {
            "article\tdate\toutlet\tstart\tend\tleft\tmatch\tright",
            "village#1\t\t\t5\t7\t振兴，\t茶园\t合作社",
            "village#1\t\t\t12\t14\t\t茶园\t增加收",
            "village#2\t\t\t0\t2\t\t茶园\t合作社",
        }));
        Assert.That(output, Does.Contain("# context\t3 UTF-16 code units"));
    }

    [Test]
    public void Kwic_by_sentence()
    {
        (string, string)[] texts = [("page", "雨停了。茶园里有人，茶园外也有。天亮了。")];
        var (_, output, _) = TestCommand.Run("kwic", texts, ["茶园", "page"], ("--context", "sentence"));
        Assert.That(Rows(output).Skip(1), Is.EqualTo(new[]
        {
            "page#1\t\t\t4\t6\t\t茶园\t里有人，茶园外也有。", "page#1\t\t\t10\t12\t茶园里有人，\t茶园\t外也有。",
        }));
    }

    [Test]
    public void Kwic_cuts_no_character_in_two()
    {
        (string, string)[] texts = [("page", "\U0001F375茶\U0001F375")];
        Assert.That(
            Rows(TestCommand.Run("kwic", texts, ["茶", "page"], ("--width", "1")).Output)[1], Is.EqualTo("page#1\t\t\t2\t3\t\U0001F375\t茶\t\U0001F375"));
    }

    [Test]
    public void Compare_keeps_positive_and_negative_keywords()
    {
        var (code, output, error) = TestCommand.Run("compare", Texts, ["village"], ("--reference", "town"));
        Assert.That((code, error), Is.EqualTo((0, "")));
        var rows = Rows(output).Skip(1).Select(row => row.Split('\t')).ToArray();
        Assert.That(rows.Select(row => row[0]), Is.EquivalentTo(new[] { "乡村", "振兴", "茶园", "合作社", "增加", "收入", "社区", "食堂", "老人" }));
        Assert.That(rows[0][..3], Is.EqualTo(new[] { "茶园", "3", "0" }));
        Assert.That(rows[0][6], Is.EqualTo("more"));
        Assert.That(rows[^1][6], Is.EqualTo("less"));
        Assert.That(rows[^1][0], Is.EqualTo("老人"), "of two as sure the one that is last in ordinal order");
        Assert.That(output, Does.Contain("# zeroPolicy\tlogRatio takes 0.5 for a count of 0"));
        Assert.That(output, Does.Not.Contain("NaN").And.Not.Contain("∞"));
    }

    [Test]
    public void Compare_with_a_list_is_compare_with_its_articles()
    {
        using var list = new TextFile(TestCommand.Run("frequencies", Texts, ["town"]).Output);
        var byList = TestCommand.Run("compare", Texts, ["village"], ("--reference-list", list.Path));
        Assert.That(byList.Error, Is.Empty);
        Assert.That(Rows(byList.Output), Is.EqualTo(Rows(TestCommand.Run("compare", Texts, ["village"], ("--reference", "town")).Output)));
    }

    [TestCase("老人\n", "line 1 is no term, a tab and a count.")]
    [TestCase("老人\t3\n社区\t-1\n", "line 2 is no term, a tab and a count.")]
    [TestCase("# words\t2\n老人\t3\n", "the corpus has 2 words and a term stands 3 times in it.")]
    public void A_list_that_makes_no_sense_is_refused(string text, string problem)
    {
        using var list = new TextFile(text);
        var (code, output, error) = TestCommand.Run("compare", Texts, ["village"], ("--reference-list", list.Path));
        Assert.That((code, output, error), Is.EqualTo((2, "", $"compare: {list.Path}: {problem}\n")));
    }

    [Test]
    public void Compare_with_nothing_leaves_cells_empty()
    {
        var (code, output, _) = TestCommand.Run("compare", [.. Texts, ("none", "。")], ["village"], ("--reference", "none"));
        Assert.That(code, Is.Zero);
        Assert.That(Rows(output)[1].Split('\t')[7..10], Is.EqualTo(new[] { "", "", "" }));
    }

    /// <summary>
    /// Near 合作社, one word on each side: 茶园 twice, 增加 once. 乡村 振兴 茶园 茶园 增加 收入 茶园 增加 收入: nine words besides.
    /// </summary>
    [Test]
    public void Collocations_counted_by_hand()
    {
        var (code, output, error) = TestCommand.Run("collocations", Texts, ["合作社", "village"], ("--window", "1"), ("--minimum", "1"));
        Assert.That((code, error), Is.EqualTo((0, "")));
        var rows = Rows(output).Skip(1).Select(row => row.Split('\t')).ToArray();
        Assert.That(rows.Select(row => string.Join(' ', row[..3])), Is.EqualTo(new[] { "茶园 2 3", "增加 1 2" }));
        Assert.That(double.Parse(rows[0][3]), Is.EqualTo(1).Within(1e-12), "three words are near: 3 · 3 / 9");
        Assert.That(double.Parse(rows[0][5]), Is.EqualTo(1).Within(1e-12));
        Assert.That(double.Parse(rows[0][6]), Is.EqualTo(1 / Math.Sqrt(2)).Within(1e-12));
        Assert.That(double.Parse(rows[0][7]), Is.EqualTo(14 + Math.Log2(4.0 / 5)).Within(1e-12));
        Assert.That(output, Does.Contain("# nodeCount\t2\n").And.Contain("# nearWords\t3\n"));
    }

    [Test]
    public void A_node_of_two_words_is_found_and_one_within_a_word_is_not()
    {
        (string, string)[] texts = [("page", "社区食堂老人，社区食堂老人")];
        var two = TestCommand.Run("collocations", texts, ["社区食堂", "page"]).Output;
        Assert.That(two, Does.Contain("# nodeCount\t2\n"));
        Assert.That(Rows(two)[1], Does.StartWith("老人\t2\t2\t"));
        Assert.That(
            TestCommand.Run("collocations", texts, ["区食", "page"]).Output, Does.Contain("# nodeCount\t0\n").And.Contain("# nodeWithinOtherWords\t2 places"));
    }

    [Test]
    public void Frequencies_of_pairs()
    {
        var (_, output, _) = TestCommand.Run("frequencies", Texts, ["village"], ("--size", "2"));
        Assert.That(Rows(output)[1], Does.StartWith("增加 收入\t2\t"));
        Assert.That(output, Does.Contain("# term\t2 words side by side"));
    }

    [Test]
    public void Dispersion_by_paragraph() =>
        Assert.That(
            TestCommand.Run("dispersion", Texts, ["village"], ("--part", "paragraph")).Output, Does.Contain("# parts\t3 with").And.Contain("\n茶园\t3\t3\t"));

    [TestCase("kwic", new[] { "茶园" }, "", "", "name files or folders, or - for standard input.")]
    [TestCase("kwic", new string[0], "", "", "name a text to look for, then files or folders.")]
    [TestCase("kwic", new[] { "茶园", "village" }, "--width", "-1", "--width -1: a whole number of 0 or more is needed.")]
    [TestCase("compare", new[] { "village" }, "", "", "name what to compare with: either --reference or --reference-list.")]
    [TestCase("compare", new[] { "village" }, "--zero", "0", "--zero 0: a number above 0 is needed.")]
    [TestCase("collocations", new[] { "茶园", "village" }, "--window", "0", "--window 0: a whole number of 1 or more is needed.")]
    [TestCase("frequencies", new[] { "village" }, "--format", "xml", "--format xml: it is one of tsv, csv, json, xlsx.")]
    public void What_makes_no_sense_is_refused(string command, string[] arguments, string option, string value, string problem)
    {
        (string, string)[] options = option.Length == 0 ? [] : [(option, value)];
        Assert.That(TestCommand.Run(command, Texts, arguments, options), Is.EqualTo((2, "", $"{command}: {problem}\n")));
    }

    /// <summary>The rows with the names of the columns, without the method.</summary>
    private static string[] Rows(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("# ", StringComparison.Ordinal))];
}
