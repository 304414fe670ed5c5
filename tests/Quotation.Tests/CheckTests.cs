namespace Analysis.Quotation.Tests;

internal sealed class CheckTests
{
    [TestCase("雨下了一夜。\n“桥上的人都到哪里去了？”\n没有人回答。", "QUO013")]
    [TestCase("墙上是“一根扁担两头挑”，账上也是“一根扁担两边挑”。", "QUO014")]
    [TestCase("古人云：“不积小步，无以至千里。”", "QUO010")]
    [TestCase("古人云：“志不求易者成，事不避难者进。”", "QUO011")]
    [TestCase("《庄子》有云：“工欲善其事，必先利其器。”", "QUO012")]
    [TestCase("要发扬“扁担”、“草鞋”精神。", "QUO020")]
    [TestCase("厂长林国栋说：“新线下月投产”。", "QUO021")]
    [TestCase("厂长林国栋说：“新线下月投产。”。", "QUO022")]
    public void A_doubtful_place_is_reported(string text, string code) =>
        Assert.That(Reading.Of(text).Findings, Does.Contain(code));

    [Test]
    public void Names_that_differ_in_a_number_are_two_names() =>
        Assert.That(Reading.Of("颁发“二级水利工程奖章”和“三级水利工程奖章”。").Findings, Is.Empty);

    [Test]
    public void A_proper_text_has_no_findings() =>
        Assert.That(Reading.Of("厂长林国栋说：“新线下月投产。”全厂上下发扬“扁担”“草鞋”精神。").Findings, Is.Empty);
}
