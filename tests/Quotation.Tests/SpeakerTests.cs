namespace Analysis.Quotation.Tests;

internal sealed class SpeakerTests
{
    [TestCase("厂长林国栋说：“新线下月投产。”", "新线下月投产。", "林国栋", "说")]
    [TestCase("“新线下月投产。”厂长林国栋说。", "新线下月投产。", "林国栋", "说")]
    [TestCase("林国栋厂长指出，“安全是头等大事”。", "安全是头等大事", "林国栋", "指出")]
    [TestCase("挪威首相斯托尔滕说：“欢迎来看极光。”", "欢迎来看极光。", "斯托尔滕", "说")]
    [TestCase("有村民高兴地说：“水终于通了。”", "水终于通了。", "村民", "说")]
    [TestCase("厂长林国栋叮嘱大家“机器再忙也要按时检修保养”。", "机器再忙也要按时检修保养", "林国栋", "叮嘱")]
    [TestCase("林国栋对徒弟周小满说：“慢一点。”", "慢一点。", "林国栋", "说")]
    [TestCase("某国总统米尔焦济约夫说：“欢迎来看雪山。”", "欢迎来看雪山。", "米尔焦济约夫", "说")]
    [TestCase("“建成十座公园”写进今年的《政府工作计划》。", "建成十座公园", "《政府工作计划》", "写进")]
    public void A_speaker_is_named_in_so_many_words(string text, string words, string speaker, string cue)
    {
        var quote = Reading.Of(text)[words];
        Assert.Multiple(() =>
        {
            Assert.That(quote.Speaker?.Name, Is.EqualTo(speaker));
            Assert.That(quote.Cue?.Text, Is.EqualTo(cue));
            Assert.That(quote.Attribution, Is.EqualTo(QuoteAttribution.Explicit));
        });
    }

    [Test]
    public void A_quotation_that_is_split_has_one_speaker()
    {
        var reading = Reading.Of("“机器要勤擦。”厂长林国栋说，“人也要勤学。”");
        Assert.That(reading["机器要勤擦。"].Speaker?.Name, Is.EqualTo("林国栋"));
        Assert.That(reading["人也要勤学。"].Speaker?.Name, Is.EqualTo("林国栋"));
    }

    [Test]
    public void Several_quotations_stand_under_one_verb()
    {
        var reading = Reading.Of("厂长林国栋提出三点要求：“质量不能松懈”“成本还要再降”“安全永远第一”。");
        Assert.That(reading.Quotes.Select(quote => quote.Value.Speaker?.Name), Is.All.EqualTo("林国栋"));
    }

    [Test]
    public void A_post_is_resolved_to_the_name_that_the_article_gives()
    {
        var reading = Reading.Of("林国栋厂长走进车间。\n厂长说：“先看炉子。”");
        Assert.That(reading["先看炉子。"].Speaker?.Name, Is.EqualTo("林国栋"));
    }

    [Test]
    public void A_heading_is_said_by_whoever_says_its_words_below()
    {
        var reading = Reading.Of("县长林国栋走访渔港。\n“船修好了，我们的心也就定下来了”\n天亮了。\n“船修好了，我们的心也就定下来了。”船长赵大海说。");
        Assert.That(reading["船修好了，我们的心也就定下来了"].Speaker?.Name, Is.EqualTo("赵大海"));
    }

    [Test]
    public void Who_acts_beside_the_words_is_meant()
    {
        var quote = Reading.Of("船长赵大海守了一夜。\n“风总算停了！”赵大海望着海面。")["风总算停了！"];
        Assert.That(quote.Speaker?.Name, Is.EqualTo("赵大海"));
        Assert.That(quote.Attribution, Is.EqualTo(QuoteAttribution.Context));
    }

    [Test]
    public void The_next_sentence_says_nothing_of_the_words_before_it()
    {
        var quote = Reading.Of("“知者不惑，仁者不忧。”县长林国栋指出，办事要有定力。")["知者不惑，仁者不忧。"];
        Assert.That(quote.Kind, Is.EqualTo(QuoteKind.Classic));
        Assert.That(quote.Speaker, Is.Null);
    }
}
