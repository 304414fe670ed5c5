namespace Analysis.Segmentation.Tests;

public sealed class RuleWordTests
{
    [TestCase("2025年10月14日上午", "2025年 10月 14日 上午")]
    [TestCase("二〇二五年十二月三十一日", "二〇二五年 十二月 三十一日")]
    [TestCase("增长了5.2%，达到1.4万亿元", "增长 了 5.2% ， 达到 1.4万亿 元")]
    [TestCase("占百分之三十五点六", "占 百分之三十五点六")]
    [TestCase("用了10分钟跑完3公里", "用 了 10 分钟 跑 完 3 公里")]
    [TestCase("他住了20年", "他 住 了 20 年")]
    [TestCase("第一百二十八届和第3届", "第一百二十八 届 和 第3 届")]
    [TestCase("约有12,500人", "约 有 12,500 人")]
    public void Numbers_and_times_stay_whole(string text, string words) =>
        Assert.That(Shared.Cut(text), Is.EqualTo(words));

    [TestCase("用DeepSeek-R1写代码", "用 DeepSeek-R1 写 代码")]
    [TestCase("5G网络和WiFi信号", "5G 网络 和 WiFi 信号")]
    [TestCase("café, Straße и Москва", "café , Straße и Москва")]
    [TestCase("A\u0301rpád", "A\u0301rpád")]
    public void Words_in_letters_stay_whole(string text, string words) =>
        Assert.That(Shared.Cut(text), Is.EqualTo(words));

    [TestCase("他说——好……吧", "他 说 —— 好 …… 吧")]
    [TestCase("“是的。”", "“ 是 的 。 ”")]
    public void Marks_are_words_of_their_own(string text, string words) =>
        Assert.That(Shared.Cut(text), Is.EqualTo(words));

    [Test]
    public void A_rule_says_what_it_made()
    {
        var words = Shared.Segmenter.Segment("2025年达到30%，好ABC");

        Assert.That(
            words.Where(word => !word.Word.IsInDictionary).Select(word => word.Word.Rule),
            Is.EqualTo([RuleWord.Time, RuleWord.Number, RuleWord.Punctuation, RuleWord.Latin]));
        Assert.That(() => words.First(word => word.Word.IsInDictionary).Word.Rule, Throws.InvalidOperationException);
    }
}
