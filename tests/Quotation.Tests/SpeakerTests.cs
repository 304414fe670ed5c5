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
    [TestCase("“光照足了。”四级调研员农春喜介绍。", "光照足了。", "农春喜", "介绍")]
    [TestCase("“航道通了。”二副、“金锚奖章”获得者周小满说。", "航道通了。", "周小满", "说")]
    [TestCase("会议强调要“当好守护渔港的第一责任人”。", "当好守护渔港的第一责任人", "会议", "强调")]
    [TestCase("周小满记得厂长林国栋的叮嘱：“机器要勤擦。”", "机器要勤擦。", "林国栋", "叮嘱")]
    [TestCase("正如林国栋所说，“人心齐了，路就宽了”。", "人心齐了，路就宽了", "林国栋", "说")]
    [TestCase("用林国栋的话说，“人心齐了，路就宽了”。", "人心齐了，路就宽了", "林国栋", "说")]
    [TestCase("“渠道不得占用。”《水渠管护条例》第三条规定。", "渠道不得占用。", "《水渠管护条例》", "规定")]
    [TestCase("“炉子要看好，”林国栋说，“人也要看好。”", "炉子要看好，", "林国栋", "说")]
    [TestCase("厂长林国栋强调，“安全第一”“质量第一”。", "质量第一", "林国栋", "强调")]
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

    [TestCase("林国栋的这句话“人心齐了，路就宽了”传遍全村。")]
    [TestCase("“人心齐了，路就宽了”。林国栋的这句话传遍全村。")]
    [TestCase("“人心齐了，路就宽了”，这是林国栋厂长常挂在嘴边的话。")]
    [TestCase("在林国栋看来，“人心齐了，路就宽了”。")]
    public void Words_that_are_called_somebody_s_are_his(string text)
    {
        var quote = Reading.Of(text)["人心齐了，路就宽了"];
        Assert.That(quote.Speaker?.Name, Is.EqualTo("林国栋"));
        Assert.That(quote.Attribution, Is.EqualTo(QuoteAttribution.Explicit));
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
    public void Who_owns_what_is_acted_on_does_not_act()
    {
        var reading = Reading.Of("总工程师林国栋作了报告。\n“我们要把渠修到田头。”学习林国栋的报告，镇长周小满信心倍增。");
        Assert.That(reading["我们要把渠修到田头。"].Speaker?.Name, Is.EqualTo("周小满"));
    }

    [Test]
    public void A_post_that_two_hold_is_meant_with_the_name_behind_it()
    {
        var reading = Reading.Of("大队辅导员罗素兰走来。\n大队辅导员周小满对这句话深有感触，“我会把它讲给每一个孩子听。”");
        Assert.That(reading["我会把它讲给每一个孩子听。"].Speaker?.Name, Is.EqualTo("周小满"));
    }

    [Test]
    public void A_pronoun_means_the_topic_of_the_sentence_before_and_not_its_object()
    {
        var reading = Reading.Of("县长林国栋走访渔港。船长赵大海赞成县长林国栋的办法。他说：“网眼要放宽。”");
        Assert.That(reading["网眼要放宽。"].Speaker?.Name, Is.EqualTo("赵大海"));
    }

    [Test]
    public void A_surname_and_a_form_of_address_are_a_name()
    {
        var reading = Reading.Of("教师周素兰走过。\n来自滨江的周女士走进展厅，“灯光一亮就像到了海底，孩子看得入迷。”");
        Assert.That(reading["灯光一亮就像到了海底，孩子看得入迷。"].Speaker?.Name, Is.EqualTo("周女士"));
    }

    [Test]
    public void A_country_before_a_post_is_no_name()
    {
        var reading = Reading.Of("斯里兰卡总理走下舷梯。\n镇长周小满迎上前去，“海风带来了朋友。”");
        Assert.That(reading["海风带来了朋友。"].Speaker?.Name, Is.EqualTo("周小满"));
    }

    [Test]
    public void Two_take_turns()
    {
        var reading = Reading.Of("船长赵大海迎上前来。\n“今年鱼情怎么样？”县长林国栋问。\n“比往年多了三成。”\n“那就好，网眼再放宽些。”");
        Assert.That(reading["比往年多了三成。"].Speaker?.Name, Is.EqualTo("赵大海"));
        Assert.That(reading["那就好，网眼再放宽些。"].Speaker?.Name, Is.EqualTo("林国栋"));
    }

    [Test]
    public void Whom_the_article_is_about_makes_its_statements()
    {
        const string statement = "渔港是全镇人的饭碗，谁也不能往里倒脏水。";
        var walk = string.Concat(Enumerable.Repeat("林国栋走进渔港。\n", 5));
        var reading = Reading.Of(walk + "天亮了。\n潮水退了。\n海面很静。\n“" + statement + "”\n渔船出海了。\n“快看，潮水来了！”");
        Assert.That(reading[statement].Speaker?.Name, Is.EqualTo("林国栋"));
        Assert.That(reading["快看，潮水来了！"].Speaker, Is.Null);
    }

    [Test]
    public void A_run_of_words_sums_up_what_was_said()
    {
        var reading = Reading.Of("“先把炉子看好”“安全这根弦一刻也不能松”……厂长林国栋的话大家都记得。");
        Assert.That(reading["先把炉子看好"].Kind, Is.EqualTo(QuoteKind.Speech));
        Assert.That(reading["先把炉子看好"].Speaker?.Name, Is.EqualTo("林国栋"));
        Assert.That(Reading.Of("“半小时生活圈”“一小时通勤圈”……路网越织越密。")["半小时生活圈"].Kind, Is.EqualTo(QuoteKind.Term));
    }

    [Test]
    public void The_next_sentence_says_nothing_of_the_words_before_it()
    {
        var quote = Reading.Of("“知者不惑，仁者不忧。”县长林国栋指出，办事要有定力。")["知者不惑，仁者不忧。"];
        Assert.That(quote.Kind, Is.EqualTo(QuoteKind.Classic));
        Assert.That(quote.Speaker, Is.Null);
    }
}
