namespace Analysis.Enumeration.Tests;

public sealed class KindTests
{
    [TestCase("首先，渠要深。其次，石要牢。最后，水要清。", 3)]
    [TestCase("村里一方面修渠引水，一方面栽树固土。", 2)]
    [TestCase("一手抓修渠，一手抓栽树。", 2)]
    [TestCase("比如修渠。渠修好了，水就来了。又如栽树，树活了，土就固了。", 2)]
    public void Connectives_need_a_partner(string text, int items) =>
        Assert.That(Found.In(text).Of(EnumerationKind.Connective).Single().Items, Has.Length.EqualTo(items));

    [TestCase("他首先走进学堂，和孩子们交谈。")]
    [TestCase("节目的最后，大家一起唱歌。")]
    [TestCase("暴雨及其次生灾害威胁山村。")]
    public void A_connective_alone_is_narration(string text) =>
        Assert.That(Found.In(text).Of(EnumerationKind.Connective), Is.Empty);

    [Test]
    public void Paragraphs_that_open_in_one_frame_are_a_group_and_the_title_announces_them()
    {
        var found = Found.In("修好“三渠”\n疏通“望得见”的明渠。明渠要宽。\n修补“看不见”的暗渠。暗渠要牢。\n守住“用得上”的干渠。干渠要深。");
        var group = found.Of(EnumerationKind.Anaphoric).Single();
        Assert.That(group.Items, Has.Length.EqualTo(3));
        Assert.That(group.Frame, Does.Contain("“…”的…渠"));
    }

    [Test]
    public void Sentences_with_one_lead_word_are_a_group_but_not_those_about_one_subject()
    {
        var found = Found.In("要修好水渠，引来清水。要栽好果树，固住黄土。要办好学堂，留住孩子。");
        Assert.That(found.Of(EnumerationKind.Anaphoric).Single().Frame, Is.EqualTo("要…"));
        Assert.That(Found.In("县里拨了款。县里派了人。县里开了会。").Of(EnumerationKind.Anaphoric), Is.Empty);
    }

    [TestCase("以开渠之功引来活水，以栽树之力固住黄土，以办学之心留住孩子", "以开渠之功引来活水")]
    [TestCase("必须做到工程质量共管、工程进度共抓、工程资金共筹", "工程质量共管")]
    [TestCase("整改要不打折、不变形、不走样", "不打折")]
    public void Clauses_that_share_words_at_one_place_are_parallel(string text, string first)
    {
        var found = Found.In(text);
        var group = found.Of(EnumerationKind.Parallel).Single();
        Assert.That(group.Items, Has.Length.EqualTo(3));
        Assert.That(found.Words(group)[0], Is.EqualTo(first));
    }

    [Test]
    public void A_number_may_stand_before_its_list_or_behind_it_or_alone()
    {
        var found = Found.In("省、市、县三级联动，落实“两个维护”。他提出三点建议：把渠修深；把树栽密；把学办好。");
        var terms = found.Of(EnumerationKind.CountedTerm);
        Assert.That(terms.Select(t => t.Announced!.Status), Is.EqualTo(new[]
        {
            AnnouncementStatus.Agrees, AnnouncementStatus.NotExpanded, AnnouncementStatus.Agrees,
        }));
        Assert.That(found.Words(terms[0]), Is.EqualTo(new[] { "省", "市", "县" }));
        Assert.That(found.Words(terms[2]), Is.EqualTo(new[] { "把渠修深", "把树栽密", "把学办好" }));
    }

    [TestCase("“十四五”期间，全县修渠，“五一”前完工。")]
    [TestCase("今年修渠、栽树、办学3个项目都已开工。")]
    [TestCase("先后引来5个企业，建成茶厂、果园等。")]
    public void Quantities_and_dates_are_no_sets(string text) =>
        Assert.That(Found.In(text).Of(EnumerationKind.CountedTerm), Is.Empty);

    [TestCase("提出三点意见：第一，修渠。第二，栽树。第三，办学。", 3, AnnouncementStatus.Agrees)]
    [TestCase("做好以下几方面工作：一是修渠。二是栽树。", null, AnnouncementStatus.Indefinite)]
    [TestCase("做好四个方面工作：一是修渠。二是栽树。", 4, AnnouncementStatus.Disagrees)]
    public void What_announces_a_series_is_compared_with_it(string text, int? count, AnnouncementStatus status)
    {
        var announced = Found.In(text).Of(EnumerationKind.Ordinal).Single().Announced!;
        Assert.That((announced.Count, announced.Status), Is.EqualTo((count, status)));
    }

    [Test]
    public void Lists_are_coordinate_where_they_were_chosen_to_match()
    {
        Assert.That(Found.In("坚持科学规划、严格施工、公正验收、全民监督。").Of(EnumerationKind.Coordinate).Single().Items, Has.Length.EqualTo(4));
        Assert.That(Found.In("种了大豆、玉米、花椒、中药材等。").Of(EnumerationKind.Coordinate), Is.Empty);
    }

    [Test]
    public void Half_width_punctuation_is_as_good()
    {
        var found = Found.In("会议提出三个方面:一是修渠;二是栽树;三是办学.");
        Assert.That(found.Of(EnumerationKind.Ordinal).Single().Announced!.Status, Is.EqualTo(AnnouncementStatus.Agrees));
    }

    [Test]
    public void A_group_says_what_it_rests_on()
    {
        var found = Found.In("提出三点意见：第一，修渠。第二，栽树。第三，办学。");
        Assert.That(found.Of(EnumerationKind.Ordinal).Single().Evidence, Is.EqualTo(new[]
        {
            EnumerationEvidence.Numbers, EnumerationEvidence.NumbersRunOn, EnumerationEvidence.Count,
        }));
    }

    [Test]
    public void A_refrain_closes_the_paragraphs_that_it_ends()
    {
        var found = Found.In("修好“望得见”的明渠。明渠通村。必须靠众人出力挖渠。\n修好“看不见”的暗渠。暗渠通田。必须靠众人出力砌渠。\n修好“用得上”的干渠。干渠通河。必须靠众人出力护渠。");
        var group = found.Groups.Single(g => g.Closing is not null);
        Assert.That(group.Closing?.Of(found.Text), Is.EqualTo("必须靠众人出力护渠。"));
        var refrains = found.Groups.Single(g => g.Evidence.Contains(EnumerationEvidence.SharedClose));
        Assert.That(refrains.Frame, Is.EqualTo("必须靠众人出力…"));
    }

    [Test]
    public void Names_in_a_row_are_no_figure() =>
        Assert.That(Found.In("王小明、李大江、张水生、赵树根、陈石头出席。").Of(EnumerationKind.Coordinate), Is.Empty);
}
