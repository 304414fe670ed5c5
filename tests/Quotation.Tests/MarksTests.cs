namespace Analysis.Quotation.Tests;

internal sealed class MarksTests
{
    [Test]
    public void Every_style_of_mark_is_read()
    {
        var reading = Reading.Of("“甲乙”与「丙丁」、『戊己』、\"庚辛\"和‘壬癸’。");
        Assert.That(reading.Direct, Is.EqualTo(["甲乙", "丙丁", "戊己", "庚辛", "壬癸"]));
        Assert.That(reading.Findings, Is.Empty);
    }

    [Test]
    public void Marks_nest()
    {
        var reading = Reading.Of("老李说：“他喊了声‘起锚’，船就走了。”");
        Assert.That(reading.Direct, Is.EqualTo(["他喊了声‘起锚’，船就走了。", "起锚"]));
        Assert.That(reading["起锚"].Nested, Is.True);
    }

    [Test]
    public void Apostrophes_and_inches_are_no_marks() =>
        Assert.That(Reading.Of("it’s a 27\"屏，don't，5'高，32''宽。").Direct, Is.Empty);

    [TestCase("他打了“井水“的比方。", "井水", "QUO003")]
    [TestCase("他打了”井水”的比方。", "井水", "QUO003")]
    [TestCase("他打了“井水\"的比方。", "井水", "QUO004")]
    [TestCase("他打了““井水””的比方。", "井水", "QUO005")]
    [TestCase("他打了''井水''的比方。", "井水", "QUO005")]
    [TestCase("他打了\"\"井水\"\"的比方。", "井水", "QUO005")]
    [TestCase("他打了\"井水”的比方。", "井水", "QUO004")]
    [TestCase("他打了'井水’的比方。", "井水", "QUO004")]
    public void A_wrong_mark_is_repaired_and_reported(string text, string words, string code)
    {
        var reading = Reading.Of(text);
        Assert.That(reading.Direct, Is.EqualTo([words]));
        Assert.That(reading.Findings, Does.Contain(code));
    }

    [Test]
    public void A_mark_that_is_never_closed_costs_no_other_its_pair()
    {
        var reading = Reading.Of("他说“水满了。后来“桥”也修好了。");
        Assert.That(reading.Direct, Does.Contain("桥"));
        Assert.That(reading.Findings, Does.Contain("QUO001"));
    }

    [Test]
    public void A_quotation_of_several_paragraphs_closes_in_the_last()
    {
        var reading = Reading.Of("老船长赵大海回忆说：\n“那一年浪很高。\n“我们守了三天三夜。\n“后来天就晴了。”");
        Assert.That(reading.Direct, Is.EqualTo(["那一年浪很高。", "我们守了三天三夜。", "后来天就晴了。"]));
        Assert.That(reading.Findings, Is.Empty);
    }
}
