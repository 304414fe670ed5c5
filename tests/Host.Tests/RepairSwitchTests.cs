namespace Analysis.Host.Tests;

/// <summary>Each repair of a page can be switched off from the command line, and then nothing is left of it.</summary>
internal sealed class RepairSwitchTests
{
    private const string Repeated = "村口的老井又清又甜，打水的人从早到晚没有断过，排队的时候大家就说说家常。\n";

    /// <summary>A page with a running head, a paragraph broken at a page number, and a passage that stands twice.</summary>
    private const string Page =
        "山城日报　2024年3月5日　第5版\n\n老井新渠\n\n" + Repeated + "\n" + Repeated +
        "\n今年春天，镇里把干了多年的水渠修了一遍，渠水顺着山坡一直流到\n\n5\n\n坡下的梯田里，秧苗一天比一天绿。\n";

    [TestCase("PAGE002 PAGE004 PAGE012")]
    [TestCase("PAGE004 PAGE012", "--no-repair", "repeatedPassages")]
    [TestCase("PAGE002", "--no-repair", "brokenParagraphs")]
    [TestCase("", "--no-repair", "repeatedPassages", "--no-repair", "brokenParagraphs,readingOrder")]
    [TestCase("PAGE002 PAGE004 PAGE012", "--no-repair", "readingOrder,orphanParagraphs")]
    [TestCase("", "--no-repair", "all")]
    public void A_step_that_is_switched_off_reports_nothing(string codes, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var result = HostProcess.Run(
            ["run", folder.Write("page.txt", Page), "--format", "json", "--plugins", Repository.TestPlugin("Good"), .. arguments]);
        var found = result.Json.GetProperty("documents")[0].GetProperty("diagnostics").EnumerateArray()
            .Select(finding => finding.GetProperty("code").GetString()).Order(StringComparer.Ordinal);
        Assert.That(string.Join(' ', found), Is.EqualTo(codes));
        Assert.That(result.ExitCode, Is.Zero);
    }

    [Test]
    public void Without_any_repair_each_line_is_a_paragraph_where_it_stands()
    {
        using var folder = new TemporaryFolder();
        var result = HostProcess.Run(
            "run", folder.Write("page.txt", Page), "--no-repair", "all", "--format", "json", "--plugins", Repository.TestPlugin("Good"));
        var texts = result.Json.GetProperty("documents")[0].GetProperty("articles").EnumerateArray()
            .Select(article => article.GetProperty("text").GetString());
        Assert.That(string.Join('\n', texts), Is.EqualTo(Page.Replace("\n\n", "\n", StringComparison.Ordinal).TrimEnd()));
    }
}
