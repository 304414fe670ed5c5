namespace Analysis.Enumeration.Tests;

public sealed class OrdinalTests
{
    [Test]
    public void Items_reach_from_marker_to_marker_and_the_last_to_the_end_of_its_sentence()
    {
        var found = Found.In("会议明确三项任务：一是修好水渠，二是管好果园；三是办好学堂。随后大家散会。");
        var group = found.Of(EnumerationKind.Ordinal).Single();
        Assert.That(found.Words(group), Is.EqualTo(new[] { "一是修好水渠，", "二是管好果园；", "三是办好学堂。" }));
        Assert.That(group.Items.Select(i => i.Ordinal), Is.EqualTo(new int?[] { 1, 2, 3 }));
        Assert.That(group.Items.Select(i => i.Marker!.Value.Of(found.Text)), Is.EqualTo(new[] { "一是", "二是", "三是" }));
    }

    [TestCase("第一，修渠引水。渠要深。第二，栽树固土。树要密。")]
    [TestCase("其一，修渠引水。渠要深。其二，栽树固土。树要密。")]
    [TestCase("一要修渠引水。渠要深。二要栽树固土。树要密。")]
    [TestCase("（一）修渠引水。渠要深。（二）栽树固土。树要密。")]
    [TestCase("①修渠引水。渠要深。②栽树固土。树要密。")]
    [TestCase("1.修渠引水。渠要深。2.栽树固土。树要密。")]
    [TestCase("一来修渠引水。渠要深。二来栽树固土。树要密。")]
    public void Items_that_are_sentences_reach_to_the_end_of_the_paragraph(string text)
    {
        var found = Found.In(text + "\n另起一段。");
        var group = found.Of(EnumerationKind.Ordinal).Single();
        Assert.That(group.Items, Has.Length.EqualTo(2));
        Assert.That(group.Items[1].Span.End, Is.EqualTo(text.Length));
    }

    [Test]
    public void A_series_runs_over_paragraphs_and_a_new_one_starts_at_one()
    {
        var found = Found.In("一是修渠。\n二是栽树。\n一是建校。\n二是聘师。\n三是招生。");
        Assert.That(found.Of(EnumerationKind.Ordinal).Select(g => g.Items.Length), Is.EqualTo(new[] { 2, 3 }));
    }

    [TestCase("首先要修好渠。二是要栽好树。三是要办好学。", 3)]
    [TestCase("首先，修好渠。其次，栽好树。第三，办好学。", 3)]
    [TestCase("双方一要互信，二要互利。", 2)]
    [TestCase("《办法》一是简化手续，二是缩短时限。", 2)]
    public void The_first_may_be_a_word_or_stand_within_a_clause(string text, int items) =>
        Assert.That(Found.In(text).Of(EnumerationKind.Ordinal).Single().Items, Has.Length.EqualTo(items));

    [Test]
    public void Headings_hold_what_lies_under_them()
    {
        var found = Found.In("一、修渠\n一是深挖。渠要深。\n二是砌石。石要牢。\n二、栽树\n一是选苗。\n二是浇水。");
        var groups = found.Of(EnumerationKind.Ordinal);
        Assert.That(groups, Has.Length.EqualTo(3));
        Assert.That(groups[0].Items[1].Span.End, Is.EqualTo(found.Text.Length));
        Assert.That(groups[1].Parent, Is.EqualTo(new EnumerationParent(0, 0)));
        Assert.That(groups[2].Parent, Is.EqualTo(new EnumerationParent(0, 1)));
    }

    [TestCase("第一、二、三产业都在增长，第二产业更快。")]
    [TestCase("他第一时间赶到，第二天又来。")]
    [TestCase("这一要求很高，统一是前提。")]
    [TestCase("原因之一是缺水，二是缺人手。", Description = "之一是 begins nothing")]
    [TestCase("全长1.5公里，宽2.8米。")]
    [TestCase("安全第一，质量也重要。")]
    public void False_friends_begin_no_series(string text) =>
        Assert.That(Found.In(text).Of(EnumerationKind.Ordinal), Is.Empty);
}
