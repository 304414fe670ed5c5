namespace Analysis.Quotation.Tests;

internal sealed class IndirectTests
{
    [TestCase("会议强调，要守住耕地红线。", "要守住耕地红线", "会议", "强调")]
    [TestCase("专家林国栋认为今年雨水会偏多一些。", "今年雨水会偏多一些", "林国栋", "认为")]
    [TestCase("林国栋日前在《文史报》撰文，老街应当慢修。", "老街应当慢修", "林国栋", "撰文")]
    [TestCase("“新线下月投产。”厂长林国栋说，从“手工”到“自动”，只用了三年。", "从“手工”到“自动”，只用了三年", "林国栋", "说")]
    [TestCase("本报滨江5月2日电（记者周小满）记者从滨江市水利局获悉：全市新建水库三座。", "全市新建水库三座", "滨江市水利局", "获悉")]
    [TestCase("据滨江市水利局介绍，今年新修水渠十条。", "今年新修水渠十条", "滨江市水利局", "介绍")]
    [TestCase("会议指出，要修好渔港，鼓励渔民出海。", "要修好渔港，鼓励渔民出海", "会议", "指出")]
    public void Words_are_reported_without_marks(string text, string words, string speaker, string cue)
    {
        var quote = Reading.Of(text)[words];
        Assert.That(quote.Mode, Is.EqualTo(QuoteMode.Indirect));
        Assert.That(quote.Speaker?.Name, Is.EqualTo(speaker));
        Assert.That(quote.Cue?.Text, Is.EqualTo(cue));
    }

    [TestCase("会议对加快建设作出战略部署。")]
    [TestCase("县里提出一系列新的办法，效果很好。")]
    [TestCase("按照上级的要求，村里修了渠。")]
    [TestCase("根据林国栋县长要求，工作组赶往渔港。")]
    [TestCase("林国栋县长对护渔提出明确要求，意义很大。")]
    [TestCase("林国栋县长致以良好祝愿，场面很热闹。")]
    [TestCase("双方对灾情表示关切。")]
    [TestCase("他最爱读小说，也爱听演讲。")]
    public void A_verb_with_an_object_reports_nothing(string text) => Assert.That(Reading.Of(text).Quotes, Is.Empty);
}
