namespace Analysis.Quotation.Tests;

internal sealed class KindTests
{
    [TestCase("全市建成“口袋公园”十座。", "口袋公园", QuoteKind.Term)]
    [TestCase("俗话说：“种瓜得瓜。”", "种瓜得瓜。", QuoteKind.Saying)]
    [TestCase("办事要懂得“心急吃不了热豆腐”。", "心急吃不了热豆腐", QuoteKind.Saying)]
    [TestCase("古人云：“俭，德之共也。”", "俭，德之共也。", QuoteKind.Classic)]
    [TestCase("要有“不到长城不回头”的决心。", "不到长城不回头", QuoteKind.Slogan)]
    [TestCase("本报推出“走进大山深处”专栏。", "走进大山深处", QuoteKind.Title)]
    [TestCase("《条例》指出，“任何人不得私自采砂取土”。", "任何人不得私自采砂取土", QuoteKind.Document)]
    [TestCase("本次灯会的主题是“海上生明月共此时”。", "海上生明月共此时", QuoteKind.Term)]
    [TestCase("村里立的规矩是“以工代赈、以劳代款”。", "以工代赈、以劳代款", QuoteKind.Slogan)]
    [TestCase("碑上刻着“万物得其养者生，百工得其时者成”。", "万物得其养者生，百工得其时者成", QuoteKind.Classic)]
    [TestCase("厂长说，“新农具”很好用。", "新农具", QuoteKind.Term)]
    public void Marked_words_have_a_kind(string text, string words, QuoteKind kind) =>
        Assert.That(Reading.Of(text)[words].Kind, Is.EqualTo(kind));
}
