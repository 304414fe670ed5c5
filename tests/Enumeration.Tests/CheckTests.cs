namespace Analysis.Enumeration.Tests;

public sealed class CheckTests
{
    [TestCase("会议提出四个方面：一是修渠；三是建校；四是修路。", "ENU004 ENU001")]
    [TestCase("会议提出五点要求：一是修渠；二是栽树；三是建校；四是修路。", "ENU004")]
    [TestCase("一是修渠；二是栽树；二是建校；四是修路。", "ENU002")]
    [TestCase("一是修渠；三是栽树；二是建校；四是修路。", "ENU003")]
    [TestCase("二是修渠；一是栽树；三是建校。", "ENU003")]
    [TestCase("一是修渠；二是栽树；第三，建校；四是修路。", "ENU005")]
    [TestCase("二是修渠；三是栽树；四是建校。", "ENU001")]
    [TestCase("一是修好水渠，让旱地变成水田。大家都很高兴。", "ENU007")]
    [TestCase("一、修渠\n（一）深挖\n（二）砌石\n二、栽树\n（1）选苗\n（2）浇水\n三、建校", "ENU006")]
    public void Slips_are_reported(string text, string codes) =>
        Assert.That(Codes(text), Is.EqualTo(codes));

    [TestCase("五良", "以良田、良种、良机、良法“五良”融合增产。")]
    [TestCase("三新", "“三新”（新渠道、新果园）经济发展很快。")]
    [TestCase("4个全覆盖", "今年实现4个全覆盖：学堂全覆盖、医院全覆盖、道路全覆盖。")]
    [TestCase("4点建议", "代表团提出4点建议：修好水渠，让旱地变水田；办好学堂；护好山林。")]
    [TestCase("三级", "全县健全省、市、县、乡三级体系。")]
    public void A_count_beside_a_list_that_is_whole_is_checked(string count, string text)
    {
        var finding = Find(text, "zh").Single();
        Assert.That((finding.Value.Code, finding.Value.Message.Contains(count)), Is.EqualTo(("ENU004", true)));
    }

    [TestCase("以良田、良种、良机等“五良”融合增产。", Description = "等 leaves members out")]
    [TestCase("中央和省、市、县、乡五级书记一起抓。", Description = "a level stands before the list")]
    [TestCase("市、区县、镇街园区三级单位上线。", Description = "members of several levels each")]
    [TestCase("“三新”（见附件、附表）经济发展很快。", Description = "the brackets say something else")]
    [TestCase("今年实现4个全覆盖：学堂全覆盖、医院全覆盖，道路修到了家门口。", Description = "the sentence holds more than the list")]
    [TestCase("会议提出四个方面：一是修渠；二是栽树；三是建校；四是修路。")]
    [TestCase("首先要修渠。二是要栽树。三是要建校。")]
    [TestCase("一、修渠\n（一）深挖\n（二）砌石\n二、栽树\n（三）选苗\n（四）浇水", Description = "numbers run on through sections")]
    [TestCase("一、修渠\n1.深挖\n2.砌石\n二、栽树\n1.选苗\n2.浇水", Description = "a level may be left out everywhere")]
    [TestCase("他是全县第一，也是全省第一。第一、二、三名都来自这里。")]
    [TestCase("《办法》共18条，主要包括以下内容。一是简化手续。二是缩短时限。")]
    public void What_is_right_is_not_reported(string text) => Assert.That(Codes(text), Is.Empty);

    /// <summary>Series of every style, each number taken away, doubled and swapped in turn.</summary>
    [Test]
    public void Every_mutation_of_a_series_is_found()
    {
        string[] deeds = ["修好水渠", "栽好果树", "办好学堂", "铺好道路", "护好山林"];
        string[] numbers = ["一", "二", "三", "四", "五"];
        foreach (var (style, stop) in new[] { ("{0}是", "；"), ("第{0}，", "。"), ("其{0}，", "。"), ("（{0}）", "\n"), ("{0}要", "，") })
        {
            string Write(IEnumerable<int> order) =>
                "工作这样安排：\n" + string.Concat(order.Select((n, i) => string.Format(null, style, numbers[n]) + deeds[i] + stop));
            Assert.That(Codes(Write([0, 1, 2, 3, 4])), Is.Empty, style);
            for (var i = 0; i < 4; i++)
            {
                Assert.That(Codes(Write(Enumerable.Range(0, 5).Where(n => n != i))), Is.EqualTo("ENU001"), $"{style} without {i + 1}");
                Assert.That(Codes(Write(Enumerable.Range(0, 5).Select(n => n == i + 1 ? i : n))), Does.Contain("ENU002"), $"{style} with {i + 1} twice");
                int[] swapped = [0, 1, 2, 3, 4];
                (swapped[i], swapped[i + 1]) = (swapped[i + 1], swapped[i]);
                Assert.That(Codes(Write(swapped)), Is.EqualTo("ENU003"), $"{style} with {i + 1} and {i + 2} swapped");
            }
        }
    }

    [Test]
    public void Messages_name_what_is_wrong_and_speak_the_language_asked_for()
    {
        const string text = "一是修渠；三是建校。";
        Assert.That(Messages(text, "zh").Single(), Does.Contain("“二是”缺失"));
        Assert.That(Messages(text, "en").Single(), Does.Contain("“二是” is missing"));
    }

    [TestCase(null, "en", "is missing")]
    [TestCase("en", "zh", "缺失")]
    [TestCase("en", null, "is missing")]
    [TestCase(null, null, "缺失")]
    public void The_plugin_speaks_the_language_of_its_options_or_the_host(string? host, string? own, string words)
    {
        using var options = System.Text.Json.JsonDocument.Parse(own is null ? "{}" : $"{{\"language\": \"{own}\"}}");
        var pipeline = new PipelineBuilder()
            .Add(new EnumerationPlugin(), new PluginContext(".", options.RootElement) { Language = host }).Build();
        var findings = pipeline.Analyze(Article.FromText("一是修渠；三是建校。")).Get(StandardLayers.Check("enumeration.check"));
        Assert.That(findings.Single().Value.Message, Does.Contain(words));
    }

    private static string Codes(string text) => string.Join(' ', Find(text, "zh").Select(d => d.Value.Code));

    private static IEnumerable<string> Messages(string text, string language) => Find(text, language).Select(d => d.Value.Message);

    private static AnnotationLayer<Diagnostic> Find(string text, string language)
    {
        var pipeline = new PipelineBuilder()
            .Add(new EnumerationAnalyzer())
            .Add(new EnumerationCheck(language))
            .Build();
        return pipeline.Analyze(Article.FromText(text)).Get(StandardLayers.Check("enumeration.check"));
    }
}
